/** The part of the library that is used; it brings no types of its own. */
declare module '@lhncbc/ucum-lhc' {
  interface Conversion {
    status: 'succeeded' | 'failed' | 'error';
    toVal: number | null;
  }
  interface UcumLhcUtils {
    convertUnitTo(from: string, value: number, to: string, suggest?: boolean, molarMass?: number): Conversion;
  }
  const library: { UcumLhcUtils: { getInstance(): UcumLhcUtils } };
  export default library;
}
