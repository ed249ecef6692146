package dev.truce.processor.openapi;

import static dev.truce.processor.openapi.ResourceBuilder.enumType;
import static dev.truce.processor.openapi.ResourceBuilder.resource;
import static dev.truce.processor.openapi.ResourceBuilder.type;
import static dev.truce.processor.openapi.SampleApi.contract;
import static dev.truce.processor.openapi.SampleApi.operation;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.TypeRef.Shape;
import dev.truce.processor.model.VersionRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResourceSchemasTest {

    private static final Contract THING = contract(
            List.of(resource("Thing", "thing")
                    .member("id", "java.util.UUID")
                    .member("version", "long")
                    .member("flag", "boolean")
                    .member("small", "java.lang.Short")
                    .member("big", "java.math.BigInteger")
                    .member("ratio", "java.lang.Double")
                    .member("day", "java.time.LocalDate")
                    .member("local", "java.time.LocalDateTime")
                    .member("at", "java.time.Instant")
                    .member("address", "shop.Address")
                    .member("colour", "colour", enumType("Colour", "red", "18:00", "no"))
                    .member("picture", "picture", array(type("byte")))
                    .member("tags", "tags", array(type("java.lang.String")))
                    .member("raw", "raw", array(null))
                    .member("labels", "labels", TypeRef.of(Shape.MAP, "java.util.Map"))
                    .member("anything", "any thing: 1", TypeRef.of(Shape.OTHER, "T"))
                    .versioned("version", VersionRule.Type.LONG, false)
                    .build()),
            List.of(operation(Kind.CREATE, "POST", "/things", "Thing")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id | {'type':'string','format':'uuid'}",
                "version | {'type':'integer','format':'int64'}",
                "flag | {'type':'boolean'}",
                "small | {'type':'integer','format':'int32'}",
                "big | {'type':'integer'}",
                "ratio | {'type':'number','format':'double'}",
                "day | {'type':'string','format':'date'}",
                "local | {'type':'string'}",
                "at | {'type':'string','format':'date-time'}",
                "address | {}",
                "colour | {'type':'string','enum':['red','18:00','no']}",
                "picture | {'type':'string','format':'byte'}",
                "tags | {'type':'array','items':{'type':'string'}}",
                "raw | {'type':'array','items':{}}",
                "labels | {'type':'object','additionalProperties':true}",
                "any thing: 1 | {}"
            })
    void aMemberHasTheSchemaOfItsType(String member, String schema) {
        assertThat(properties().path(member).toString()).isEqualTo(schema.replace('\'', '"'));
    }

    @Test
    void primitivesAreAlwaysThere() {
        assertThat(Documents.fresh(THING)
                        .at("/components/schemas/Thing/required")
                        .toString())
                .isEqualTo("[\"version\",\"flag\"]");
    }

    @Test
    void theStateIsTheLifecycle() {
        JsonNode document = Documents.fresh(
                contract(List.of(SampleApi.order()), List.of(operation(Kind.READ, "GET", "/orders/{id}", "Order"))));

        assertThat(document.at("/components/schemas/Order/properties/status/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/OrderLifecycle");
        assertThat(document.at("/components/schemas/OrderLifecycle/description").asText())
                .contains("```mermaid\nstateDiagram-v2\n", "PENDING --> SHIPPED : ship");
    }

    private static JsonNode properties() {
        return Documents.fresh(THING).at("/components/schemas/Thing/properties");
    }

    private static TypeRef array(TypeRef element) {
        return new TypeRef(Shape.COLLECTION, "java.util.List", null, List.of(), element);
    }
}
