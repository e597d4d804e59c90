import { Parser } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

interface Heard {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads XML, names without their prefixes; a document of its own entities stays as it is, since none is expanded. */
export function hear(xml: string | undefined, { open, text, close }: Heard): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(bare(name), attributes),
      ontext: (data) => text?.(data),
      onclosetag: (name) => close?.(bare(name)),
    },
    { xmlMode: true },
  );
  parser.end(xml ?? '');
}
