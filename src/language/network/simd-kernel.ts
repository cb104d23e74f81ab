import { KERNEL_BYTES } from './kernel-bytes.ts'
import { createReservation, type Kernel } from './kernel.ts'

/** What is used of WebAssembly, which the type library for Node leaves out. */
declare const WebAssembly:
  | undefined
  | {
      readonly validate: (bytes: Uint8Array) => boolean
      readonly Memory: new (pages: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
      readonly Module: new (bytes: Uint8Array) => object
      readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
    }

/** The functions of kernel.wat; all addresses and strides in bytes. */
interface KernelExports {
  readonly affine: (
    input: number,
    stride: number,
    rows: number,
    inputs: number,
    outputs: number,
    weights: number,
    bias: number,
    output: number,
  ) => void
  readonly maxoutNorm: (
    gain: number,
    bias: number,
    hidden: number,
    rows: number,
    output: number,
    residual: number,
  ) => void
  readonly maxoutSum: (terms: number, count: number, output: number) => void
}

const PAGE_BYTES = 65_536
const FLOAT_BYTES = 4

/** Rows that one maxoutSum can take. */
const MAX_TERMS = 16

/**
 * The kernel in WebAssembly with 128-bit SIMD (kernel.wat), or undefined where the engine has none.
 *
 * @param capacity how many numbers fit
 */
export function createSimdKernel(capacity: number): Kernel | undefined {
  const bytes = Buffer.from(KERNEL_BYTES, 'base64')
  if (!WebAssembly?.validate(bytes)) return undefined
  const size = (capacity + MAX_TERMS) * FLOAT_BYTES
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE_BYTES) })
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { kernel: { memory } })
  const { affine, maxoutNorm, maxoutSum } = exports as KernelExports
  const reserve = createReservation(capacity + MAX_TERMS)
  const terms = reserve(MAX_TERMS)
  const termAddresses = new Int32Array(memory.buffer, terms * FLOAT_BYTES, MAX_TERMS)
  return {
    memory: new Float32Array(memory.buffer),
    reserve,
    affine: (layer, input, stride, rows, output) => {
      affine(
        input * FLOAT_BYTES,
        stride * FLOAT_BYTES,
        rows,
        layer.inputs,
        layer.outputs,
        layer.weights * FLOAT_BYTES,
        layer.bias * FLOAT_BYTES,
        output * FLOAT_BYTES,
      )
    },
    maxoutNorm: (norm, hidden, rows, output, residual) => {
      maxoutNorm(
        norm.gain * FLOAT_BYTES,
        norm.bias * FLOAT_BYTES,
        hidden * FLOAT_BYTES,
        rows,
        output * FLOAT_BYTES,
        residual ? 1 : 0,
      )
    },
    maxoutSum: (rows, output) => {
      for (let i = 0; i < rows.length; i++) termAddresses[i] = (rows[i] ?? 0) * FLOAT_BYTES
      maxoutSum(terms * FLOAT_BYTES, rows.length, output * FLOAT_BYTES)
    },
  }
}
