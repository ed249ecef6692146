package dev.truce.processor.openapi;

import static dev.truce.processor.openapi.ResourceBuilder.enumType;
import static dev.truce.processor.openapi.ResourceBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.TypeRef.Shape;
import dev.truce.processor.openapi.document.JsonWriter;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What JSON libraries make of Java's types by default, and a value of each that looks like an example. */
final class TypeSchemasTest {

    private static String line(Node node) {
        return JsonWriter.write(node, JsonWriter.Layout.line(true)).replace('"', '\'');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "boolean | {'type':'boolean'} | true",
                "java.lang.Boolean | {'type':'boolean'} | true",
                "byte | {'type':'integer','format':'int32'} | 1",
                "short | {'type':'integer','format':'int32'} | 1",
                "int | {'type':'integer','format':'int32'} | 1",
                "java.lang.Byte | {'type':'integer','format':'int32'} | 1",
                "java.lang.Short | {'type':'integer','format':'int32'} | 1",
                "java.lang.Integer | {'type':'integer','format':'int32'} | 1",
                "long | {'type':'integer','format':'int64'} | 1",
                "java.lang.Long | {'type':'integer','format':'int64'} | 1",
                "float | {'type':'number','format':'float'} | 1",
                "java.lang.Float | {'type':'number','format':'float'} | 1",
                "double | {'type':'number','format':'double'} | 1",
                "java.lang.Double | {'type':'number','format':'double'} | 1",
                "java.math.BigInteger | {'type':'integer'} | 1",
                "java.math.BigDecimal | {'type':'number'} | 1",
                "char | {'type':'string'} | 'code-1'",
                "java.lang.Character | {'type':'string'} | 'code-1'",
                "java.lang.String | {'type':'string'} | 'code-1'",
                "java.lang.CharSequence | {'type':'string'} | 'code-1'",
                "java.util.UUID | {'type':'string','format':'uuid'} | '8f14e45f-ceea-467f-a9d4-2c1f5b1e6a10'",
                "java.net.URI | {'type':'string','format':'uri'} | 'https://example.com/1'",
                "java.net.URL | {'type':'string','format':'uri'} | 'https://example.com/1'",
                "java.time.Instant | {'type':'string','format':'date-time'} | '2030-01-01T09:30:15Z'",
                "java.time.OffsetDateTime | {'type':'string','format':'date-time'} | '2030-01-01T09:30:15Z'",
                "java.time.ZonedDateTime | {'type':'string','format':'date-time'} | '2030-01-01T09:30:15Z'",
                "java.util.Date | {'type':'string','format':'date-time'} | '2030-01-01T09:30:15Z'",
                "java.time.LocalDateTime | {'type':'string'} | '2030-01-01T09:30:15'",
                "java.time.LocalDate | {'type':'string','format':'date'} | '2030-01-01'",
                "java.time.LocalTime | {'type':'string'} | '09:30:15'",
                "shop.Money | {} | 'example'"
            })
    void aTypeWithoutPartsHasASchemaAndAnExample(String name, String schema, String example) {
        TypeRef type = type(name);

        assertThat(line(TypeSchemas.schema(type))).isEqualTo(schema);
        assertThat(line(TypeSchemas.example(type, "code"))).isEqualTo(example);
    }

    @ParameterizedTest
    @CsvSource({"email, ada@example.com", "workEMail, ada@example.com", "emailed, emailed-1", "name, name-1"})
    void textLooksLikeWhatItIsCalled(String member, String example) {
        assertThat(TypeSchemas.example(type("java.lang.String"), member)).isEqualTo(Scalar.of(example));
    }

    @Test
    void enumsHaveTheirConstants() {
        TypeRef colour = enumType("Colour", "red", "no");

        assertThat(line(TypeSchemas.schema(colour))).isEqualTo("{'type':'string','enum':['red','no']}");
        assertThat(TypeSchemas.example(colour, "colour")).isEqualTo(Scalar.of("red"));
        assertThat(line(TypeSchemas.schema(enumType("Empty")))).isEqualTo("{'type':'string'}");
        assertThat(TypeSchemas.example(enumType("Empty"), "empty")).isEqualTo(Scalar.of("example"));
    }

    @Test
    void collectionsHaveTheSchemaOfTheirElements() {
        TypeRef ofDays = new TypeRef(Shape.COLLECTION, "java.util.List", null, List.of(), type("java.time.LocalDate"));
        TypeRef ofAnything = TypeRef.of(Shape.COLLECTION, "java.util.List");
        TypeRef map = TypeRef.of(Shape.MAP, "java.util.Map");

        assertThat(line(TypeSchemas.schema(ofDays)))
                .isEqualTo("{'type':'array','items':{'type':'string','format':'date'}}");
        assertThat(line(TypeSchemas.schema(ofAnything))).isEqualTo("{'type':'array','items':{}}");
        assertThat(line(TypeSchemas.schema(map))).isEqualTo("{'type':'object','additionalProperties':true}");
        assertThat(line(TypeSchemas.example(ofDays, "days"))).isEqualTo("[]");
        assertThat(line(TypeSchemas.example(map, "map"))).isEqualTo("{}");
    }

    @Test
    void eachSchemaIsNewSoThatItCanBeAddedTo() {
        Mapping first = TypeSchemas.schema(type("int")).put("nullable", true);

        assertThat(TypeSchemas.schema(type("int"))).isNotEqualTo(first).isNotSameAs(first);
    }
}
