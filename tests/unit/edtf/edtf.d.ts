// edtf 4.11.1 comes without types; these are the few that the differential test needs.
declare module 'edtf' {
  interface Extended {
    readonly type: string;
    readonly precision?: number;
    readonly unspecified?: { readonly value: number };
    readonly min: number | null;
    readonly max: number | null;
  }

  export const defaults: { offset: boolean };

  export default function edtf(
    text: string,
    constraints: { readonly level: number; readonly types: readonly string[] },
  ): Extended;
}
