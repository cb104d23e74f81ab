import { DatelineError } from '../model/error.ts'
import { within } from '../store/within.ts'

const MOST_MS_TO_SEND_THE_LAST = 2_000

/** What sends traces; without an address none are made. */
export interface Tracing {
  /** Sends what is left. */
  close(): Promise<void>
}

/**
 * Begins to send traces to a collector that speaks OTLP over HTTP: all rooms make theirs by `@opentelemetry/api`, which
 * does nothing until this is called. How they are put together and named is set by the other variables of OpenTelemetry.
 * @param endpoint the address of the collector, such as http://127.0.0.1:4318
 * @throws DatelineError SETTING_INVALID where OpenTelemetry's packages are not installed
 */
export async function openTracing(endpoint: string | undefined): Promise<Tracing> {
  if (endpoint === undefined || endpoint === '') return { close: () => Promise.resolve() }
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]).catch((error: unknown) => {
      throw new DatelineError(
        'SETTING_INVALID',
        'Traces (OTEL_EXPORTER_OTLP_ENDPOINT) need the packages @opentelemetry/sdk-trace-node, resources and exporter-trace-otlp-http, which are not installed. Install them with `npm install`, or leave the setting out.',
        { cause: error },
      )
    })
  const name = process.env['OTEL_SERVICE_NAME'] ?? 'dateline'
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': name }),
    spanProcessors: [
      new BatchSpanProcessor(new OTLPTraceExporter({ url: new URL('v1/traces', withSlash(endpoint)).href })),
    ],
  })
  provider.register()
  return { close: () => within(MOST_MS_TO_SEND_THE_LAST, provider.shutdown()).catch(() => undefined) }
}

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`)
