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
import dev.truce.processor.openapi.OpenApiSettings.Version;
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
                "small | {'type':['integer','null'],'format':'int32'}",
                "big | {'type':['integer','null']}",
                "ratio | {'type':['number','null'],'format':'double'}",
                "day | {'type':['string','null'],'format':'date'}",
                "local | {'type':['string','null']}",
                "at | {'type':['string','null'],'format':'date-time'}",
                "address | {}",
                "colour | {'type':['string','null'],'enum':['red','18:00','no',null]}",
                "picture | {'type':['string','null'],'format':'byte'}",
                "tags | {'type':['array','null'],'items':{'type':'string'}}",
                "raw | {'type':['array','null'],'items':{}}",
                "labels | {'type':['object','null'],'additionalProperties':true}",
                "any thing: 1 | {}"
            })
    void aMemberHasTheSchemaOfItsType(String member, String schema) {
        assertThat(properties(Version.V3_1).path(member).toString()).isEqualTo(schema.replace('\'', '"'));
    }

    @Test
    void nullIsAllowedAsTheVersionOfOpenApiSaysIt() {
        assertThat(properties(Version.V3_0).path("day").toString())
                .isEqualTo("{\"type\":\"string\",\"format\":\"date\",\"nullable\":true}");
        assertThat(properties(Version.V3_0).path("id").has("nullable")).isFalse();
    }

    @Test
    void primitivesAreRequiredButForTheVersion() {
        assertThat(Documents.fresh(THING)
                        .at("/components/schemas/Thing/required")
                        .toString())
                .isEqualTo("[\"flag\"]");
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

    private static JsonNode properties(Version version) {
        return Documents.fresh(THING, Documents.settings(version)).at("/components/schemas/Thing/properties");
    }

    private static TypeRef array(TypeRef element) {
        return new TypeRef(Shape.COLLECTION, "java.util.List", null, List.of(), element);
    }
}
