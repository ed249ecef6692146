package dev.truce.tck.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads JSON strictly: a name that occurs twice in an object, or text after the value, is an error. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * Reads a text.
     *
     * @param text the JSON text
     * @return its value
     * @throws JsonProcessingException if the text is not JSON
     */
    public static JsonNode read(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /**
     * Creates an object.
     *
     * @return an object without members
     */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /**
     * Turns a value into JSON.
     *
     * @param value a string, number, boolean, list or map
     * @return the value as JSON
     */
    public static JsonNode of(Object value) {
        return MAPPER.valueToTree(value);
    }
}
