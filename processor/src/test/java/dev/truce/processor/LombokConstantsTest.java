package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Lombok;
import dev.truce.processor.testing.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The constants that Lombok makes of the names of fields are as good as literals, whichever processor runs first. */
class LombokConstantsTest {
    private static final Pattern CONSTANT = Pattern.compile("\\b(?:Fields|Member)\\.(\\w+)");

    private static final String ORDER = """
            package shop;

            import dev.truce.*;
            import jakarta.persistence.*;
            import lombok.experimental.FieldNameConstants;

            @Entity
            @Table(name = "orders", uniqueConstraints = @UniqueConstraint(name = "uq", columnNames = Order.Fields.region))
            @FieldNameConstants
            @ApiResource(key = Order.Fields.number)
            @Unique(fields = {Order.Fields.email, Order.Fields.tenant}, scope = Order.Fields.region, constraint = "uq_email")
            @Refusal(code = "LOCKED", title = "Locked", detail = "Unlock it", members = Lock.Member.reason)
            public class Order {
                @Id public String number;
                @Column(name = Lock.Member.reason) public String email;
                public String tenant;
                public String region;
                @Versioned @Version public long version;
            }
            """;

    private static final String LOCK = """
            package shop;

            import lombok.experimental.FieldNameConstants;

            @FieldNameConstants(innerTypeName = "Member")
            class Lock {
                String reason;
            }
            """;

    private static final String VIEW = """
            package shop;

            import com.fasterxml.jackson.annotation.*;

            @dev.truce.RepresentationOf(Order.class)
            @JsonIgnoreProperties(Order.Fields.tenant)
            public record View(@JsonProperty(Order.Fields.region) String number, long version, String tenant) {}
            """;

    private static final String API = """
            package shop;

            import dev.truce.*;
            import dev.truce.runtime.IfMatch;

            class Api {
                @Guarded(value = Order.class, method = "PUT", path = "/orders/{number}", refusals = "LOCKED")
                View write(IfMatch ifMatch, Order order) {
                    OrderGuard.requireVersion(ifMatch, order.version);
                    throw OrderGuard.locked(Order.Fields.email).toException();
                }
            }
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void constantsAreAsGoodAsLiterals(boolean lombokFirst) {
        Map<String, String> expected = generated("literals", sources(true), lombokFirst);

        assertThat(expected).containsKeys("shop/OrderGuard.java", "META-INF/truce/openapi.yaml");
        assertThat(generated("constants", sources(false), lombokFirst)).containsExactlyEntriesOf(expected);
    }

    private Map<String, String> generated(String name, List<Source> sources, boolean lombokFirst) {
        Processor[] processors = lombokFirst
                ? new Processor[] {Lombok.processor(), new GuardProcessor(), new ContractProcessor()}
                : new Processor[] {new GuardProcessor(), new ContractProcessor(), Lombok.processor()};
        Compiled build = CompileFiles.of(directory.resolve(name), sources)
                .processors(processors)
                .with("-Xlint:none")
                .run();
        assertThat(build.errors()).isEmpty();
        assertThat(build.messages()).noneMatch(message -> message.contains("TRUCE"));
        return build.generated();
    }

    private static List<Source> sources(boolean literally) {
        return List.of(
                source("Order", ORDER, literally),
                source("Lock", LOCK, literally),
                source("View", VIEW, literally),
                source("Api", API, literally));
    }

    private static Source source(String name, String text, boolean literally) {
        String written = literally ? CONSTANT.matcher(text).replaceAll("\"$1\"") : text;
        return new Source(
                "shop/" + name + ".java", literally ? written.replaceAll("\\b(?:Order|Lock)\\.\"", "\"") : written);
    }
}
