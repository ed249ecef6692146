package dev.truce.tck.coverage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Records, while the tests of a class run, which documented conflicts of which operation the application answers with.
 *
 * <p>The documents are those that the processor wrote ({@code META-INF/truce/openapi-fragment.json} on the class path); the answers
 * are reported by the integration, whatever tool the tests send their requests with. After the last test the run writes {@code
 * coverage.md}, {@code coverage.html} and {@code coverage.json}, and prints the table. All annotated classes of a run count
 * together, as do all application contexts.
 *
 * <p>A test fails if it provokes an answer that the operation does not document. {@code COLLISION} is documented but not demanded,
 * since no test can provoke it at will. {@code UNAVAILABLE} and {@code UNSTORABLE_VALUE}, which any operation can meet, do not count.
 *
 * <p>Two configuration parameters of JUnit are understood: {@code truce.coverage.directory} says where the files are written, {@code
 * target/truce} by default, and {@code truce.coverage.minimum} replaces {@link #minimum()}, which a run of a few tests needs.
 *
 * <pre>{@code
 * @SpringBootTest
 * @ContractCoverage(minimum = 0.8)
 * class OrderApiTest { … }
 * }</pre>
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(CoverageExtension.class)
public @interface ContractCoverage {

    /**
     * Returns the share of the documented conflicts that the whole run must provoke. Of several annotated classes the greatest
     * counts.
     *
     * @return a number from 0, which demands nothing, to 1
     */
    double minimum() default 0;
}
