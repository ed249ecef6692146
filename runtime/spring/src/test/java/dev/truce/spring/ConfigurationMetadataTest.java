package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editors know every property, what it does and what it is by default. */
class ConfigurationMetadataTest {

    private static final String METADATA = "/META-INF/spring-configuration-metadata.json";

    @Test
    void everyPropertyIsThereWithItsDescriptionAndDefault() throws IOException {
        Set<String> properties = new TreeSet<>();
        collect("truce", TruceProperties.class, properties);
        Set<String> described = new TreeSet<>();
        for (JsonNode property : metadata().path("properties")) {
            described.add(property.path("name").asString());
            assertThat(property.path("description").asString(""))
                    .as(property.toString())
                    .isNotEmpty();
            assertThat(property.has("defaultValue")).as(property.toString()).isTrue();
        }
        assertThat(described).isEqualTo(properties).hasSizeGreaterThan(8);
    }

    @Test
    void theGuideDescribesEveryProperty() throws IOException {
        String guide = java.nio.file.Files.readString(java.nio.file.Path.of("../../docs/spring.md"));
        for (JsonNode property : metadata().path("properties")) {
            assertThat(guide).contains("`" + property.path("name").asString() + "`");
        }
    }

    private static JsonNode metadata() throws IOException {
        try (InputStream in = ConfigurationMetadataTest.class.getResourceAsStream(METADATA)) {
            return new JsonMapper().readTree(in);
        }
    }

    private static void collect(String prefix, Class<?> type, Set<String> properties) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "."
                    + component.getName().replaceAll("(\\p{Lu})", "-$1").toLowerCase(Locale.ROOT);
            if (component.getType().isRecord()) {
                collect(name, component.getType(), properties);
            } else {
                properties.add(name);
            }
        }
    }
}
