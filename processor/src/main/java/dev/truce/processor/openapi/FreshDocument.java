package dev.truce.processor.openapi;

import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.model.Resource;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The document of an application that has none yet: its guarded operations with their success, and the fragment in it. */
final class FreshDocument {

    private final OpenApiSettings settings;
    private final OpenApiFragment fragment;
    private final Components components;
    private final FreshOperations operations;

    private FreshDocument(Contract contract, OpenApiFragment fragment, OpenApiSettings settings) {
        this.settings = settings;
        this.fragment = fragment;
        this.components = new Components(fragment.components());
        this.operations = new FreshOperations(new ResourceSchemas(new WireMembers(contract), components));
    }

    static Mapping of(Contract contract, OpenApiFragment fragment, OpenApiSettings settings) {
        return new FreshDocument(contract, fragment, settings).document();
    }

    /** Returns a new document that holds only its version and its info. */
    static Mapping head(OpenApiSettings settings) {
        return new Mapping()
                .put("openapi", settings.version().text())
                .put("info", new Mapping().put("title", settings.title()).put("version", settings.infoVersion()));
    }

    /** Puts a new path item, with its variables declared as strings, since a path is valid only with its variables declared. */
    static Mapping pathItem(PathTemplate path, Mapping paths) {
        Mapping item = new Mapping().putUnlessEmpty("parameters", parameters(path, List.of()));
        paths.put(path.text(), item);
        return item;
    }

    private Mapping document() {
        Mapping paths = paths();
        return head(settings).put("tags", tags()).put("paths", paths).putUnlessEmpty("components", components.sorted());
    }

    private Sequence tags() {
        TreeSet<String> names = new TreeSet<>();
        for (OperationAdditions additions : fragment.operations()) {
            names.add(FreshOperations.main(additions.endpoint()).resource().name());
        }
        List<Node> tags = new ArrayList<>();
        for (String name : names) {
            tags.add(new Mapping().put("name", name));
        }
        return new Sequence(tags);
    }

    /** Templates that differ in the names of their variables only are one path, with the names of the first. */
    private Mapping paths() {
        Map<String, List<OperationAdditions>> byShape = new LinkedHashMap<>();
        for (OperationAdditions additions : fragment.operations()) {
            String shape = additions.endpoint().path().key();
            List<OperationAdditions> ofPath = byShape.get(shape);
            if (ofPath == null) {
                ofPath = new ArrayList<>();
                byShape.put(shape, ofPath);
            }
            ofPath.add(additions);
        }
        Mapping paths = new Mapping();
        for (List<OperationAdditions> ofPath : byShape.values()) {
            PathTemplate path = ofPath.get(0).endpoint().path();
            Mapping item = new Mapping().putUnlessEmpty("parameters", parameters(path, ofPath));
            for (OperationAdditions additions : ofPath) {
                item.put(additions.endpoint().httpMethod(), operations.operation(additions));
            }
            paths.put(path.text(), item);
        }
        return paths;
    }

    private static Sequence parameters(PathTemplate path, List<OperationAdditions> ofPath) {
        List<Node> parameters = new ArrayList<>();
        for (String name : path.parameters()) {
            parameters.add(parameter(name, parameterSchema(name, ofPath)));
        }
        return new Sequence(parameters);
    }

    /** The declaration of a path's variable. */
    static Mapping parameter(String name, Mapping schema) {
        return new Mapping()
                .put("name", name)
                .put("in", "path")
                .put("required", true)
                .put("schema", schema);
    }

    /** The schema of the key that the variable is named after; any string where it is not known. */
    private static Mapping parameterSchema(String name, List<OperationAdditions> ofPath) {
        for (OperationAdditions additions : ofPath) {
            for (Endpoint.Binding binding : additions.endpoint().bindings()) {
                Member key = key(binding.resource(), name);
                Mapping schema = key == null ? new Mapping() : TypeSchemas.schema(key.type());
                if (schema.has("type")) {
                    return schema;
                }
            }
        }
        return Schemas.string();
    }

    private static @Nullable Member key(Resource resource, String name) {
        for (Member member : resource.members()) {
            if (resource.key().contains(member.name())
                    && (name.equals(member.name())
                            || name.equals(member.jsonName())
                            || name.equals(Names.camel(resource.name()) + Names.pascal(member.name())))) {
                return member;
            }
        }
        return null;
    }
}
