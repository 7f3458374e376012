export interface Rational {
  readonly n: number | bigint;
  readonly d: number | bigint;
}
