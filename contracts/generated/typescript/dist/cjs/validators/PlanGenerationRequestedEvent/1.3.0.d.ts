export interface Fault {
  instancePath: string;
  params: Record<string, unknown>;
  message?: string;
}

export interface Validator {
  (value: unknown): boolean;
  errors?: readonly Fault[] | null;
}

/** What comes in: fields that are not declared are ignored. */
export declare const open: Validator;

/** What goes out: fields that are not declared are refused. */
export declare const closed: Validator;
