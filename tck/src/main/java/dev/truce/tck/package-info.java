/**
 * HTTP conformance as a JUnit suite: the answers that every server of the sample API must give, checked by requests alone.
 *
 * <p>Extend {@link dev.truce.tck.ConformanceSuite} and say where the server is:
 *
 * <pre>{@code
 * class HttpConformanceTest extends ConformanceSuite {
 *     @Override
 *     protected URI baseUri() {
 *         return SERVER.uri();
 *     }
 * }
 * }</pre>
 *
 * <p>{@link dev.truce.tck.CallersAndTenantsSuite} runs the cases that need callers and tenants, on a small fixture.
 */
@NullMarked
package dev.truce.tck;

import org.jspecify.annotations.NullMarked;
