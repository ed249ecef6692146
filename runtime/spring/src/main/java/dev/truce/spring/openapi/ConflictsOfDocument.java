package dev.truce.spring.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Adds to springdoc's document what the compiler knows of each operation's conflicts, and nothing to any other operation. */
final class ConflictsOfDocument implements GlobalOpenApiCustomizer {

    private final Fragments fragments;
    private final AddedMembers members;

    ConflictsOfDocument(Fragments fragments, AddedMembers members) {
        this.fragments = fragments;
        this.members = members;
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        for (OpenAPI fragment : fragments.read(document.getSpecVersion())) {
            boolean found = false;
            for (Map.Entry<String, PathItem> path : fragment.getPaths().entrySet()) {
                PathItem item = find(document, PathShape.of(path.getKey()));
                found |= item != null && merge(document, fragment, item, path.getValue());
            }
            if (found && fragment.getComponents() != null) {
                members.addTo(fragment.getComponents(), document.getSpecVersion());
                ComponentMerge.merge(document, fragment.getComponents());
            }
        }
    }

    private static boolean merge(OpenAPI document, OpenAPI fragment, PathItem item, PathItem added) {
        OperationMerge merge = new OperationMerge(document.getComponents(), fragment.getComponents());
        boolean found = false;
        for (var operation : added.readOperationsMap().entrySet()) {
            var present = item.readOperationsMap().get(operation.getKey());
            if (present != null) {
                merge.merge(present, operation.getValue());
                found = true;
            }
        }
        return found;
    }

    private static @Nullable PathItem find(OpenAPI document, String shape) {
        List<String> bases = PathShape.bases(document);
        for (Map.Entry<String, PathItem> path : document.getPaths().entrySet()) {
            for (String base : bases) {
                if (shape.equals(PathShape.of(base + path.getKey()))) {
                    return path.getValue();
                }
            }
        }
        return null;
    }
}
