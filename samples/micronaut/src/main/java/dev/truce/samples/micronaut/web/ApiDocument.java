package dev.truce.samples.micronaut.web;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.json.JsonMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import org.yaml.snakeyaml.Yaml;

/** The document of the API: Micronaut's, into which the build has merged the conflicts. */
@Controller
@Hidden
class ApiDocument {
    private final byte[] json;
    private final String yaml;

    ApiDocument(ResourceLoader resources, JsonMapper mapper) throws IOException {
        try (InputStream document = resources
                .getResourceAsStream("classpath:META-INF/swagger/openapi.json")
                .orElseThrow()) {
            json = document.readAllBytes();
        }
        yaml = new Yaml().dumpAsMap(mapper.readValue(json, Argument.mapOf(String.class, Object.class)));
    }

    @Get(uri = "/openapi.json", produces = "application/json")
    byte[] json() {
        return json;
    }

    @Get(uri = "/openapi.yaml", produces = "application/yaml")
    String yaml() {
        return yaml;
    }
}
