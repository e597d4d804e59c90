/** The date itself, without what qualifies it. Years are counted as written, in the era that stands beside them. */
export type DateCore =
  | {
      readonly form: 'civil';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      /** As EDTF has it, from the T on. */
      readonly time?: string;
    }
  | { readonly form: 'century' | 'millennium' | 'ordinal' | 'bare'; readonly nth: number }
  /** Of ten years; or of a hundred whose last digits are not known: 18--. */
  | { readonly form: 'decade' | 'hundred'; readonly year: number }
  | { readonly form: 'grouping'; readonly code: number; readonly year?: number }
  /** A day of no year that is known. */
  | { readonly form: 'yearless'; readonly month: number; readonly day: number };
