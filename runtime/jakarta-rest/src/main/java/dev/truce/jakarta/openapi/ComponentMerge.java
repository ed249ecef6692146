package dev.truce.jakarta.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jspecify.annotations.Nullable;

/** Adds the components that a document does not have; one of the same name stays as it is. */
final class ComponentMerge {

    private ComponentMerge() {}

    static void merge(OpenAPI document, Components added) {
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        merge(components.getSchemas(), added.getSchemas(), components::setSchemas);
        merge(components.getResponses(), added.getResponses(), components::setResponses);
        merge(components.getParameters(), added.getParameters(), components::setParameters);
        merge(components.getExamples(), added.getExamples(), components::setExamples);
        merge(components.getHeaders(), added.getHeaders(), components::setHeaders);
    }

    private static <T> void merge(
            @Nullable Map<String, T> present, @Nullable Map<String, T> added, Consumer<Map<String, T>> setter) {
        if (added != null) {
            Map<String, T> merged = present == null ? new LinkedHashMap<>() : new LinkedHashMap<>(present);
            added.forEach(merged::putIfAbsent);
            setter.accept(merged);
        }
    }
}
