export { openPrinter, type Printer, type PrinterOptions, type PrintJob } from './printer.ts';
