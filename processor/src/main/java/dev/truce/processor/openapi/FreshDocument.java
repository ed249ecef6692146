package dev.truce.processor.openapi;

import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.model.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

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
        this.operations =
                new FreshOperations(new ResourceSchemas(new WireMembers(contract), settings.version(), components));
    }

    static Mapping of(Contract contract, OpenApiFragment fragment, OpenApiSettings settings) {
        return new FreshDocument(contract, fragment, settings).document();
    }

    private Mapping document() {
        Mapping paths = paths();
        return new Mapping()
                .put("openapi", settings.version().text())
                .put("info", new Mapping().put("title", settings.title()).put("version", settings.infoVersion()))
                .put("tags", tags())
                .put("paths", paths)
                .putUnlessEmpty("components", components.sorted());
    }

    private Sequence tags() {
        TreeSet<String> names = new TreeSet<>();
        fragment.operations()
                .forEach(additions -> names.add(
                        FreshOperations.main(additions.endpoint()).resource().name()));
        return new Sequence(names.stream()
                .<Node>map(name -> new Mapping().put("name", name))
                .toList());
    }

    /** Templates that differ in the names of their variables only are one path, with the names of the first. */
    private Mapping paths() {
        Map<String, List<OperationAdditions>> byShape = new LinkedHashMap<>();
        for (OperationAdditions additions : fragment.operations()) {
            byShape.computeIfAbsent(additions.endpoint().path().key(), shape -> new ArrayList<>())
                    .add(additions);
        }
        Mapping paths = new Mapping();
        for (List<OperationAdditions> ofPath : byShape.values()) {
            PathTemplate path = ofPath.get(0).endpoint().path();
            Mapping item = new Mapping();
            if (!path.parameters().isEmpty()) {
                item.put("parameters", parameters(path, ofPath));
            }
            ofPath.forEach(additions -> item.put(additions.endpoint().httpMethod(), operations.operation(additions)));
            paths.put(path.text(), item);
        }
        return paths;
    }

    private static Sequence parameters(PathTemplate path, List<OperationAdditions> ofPath) {
        return new Sequence(path.parameters().stream()
                .<Node>map(name -> new Mapping()
                        .put("name", name)
                        .put("in", "path")
                        .put("required", true)
                        .put("schema", parameterSchema(name, ofPath)))
                .toList());
    }

    /** The schema of the key that the variable is named after; any string where it is not known. */
    private static Mapping parameterSchema(String name, List<OperationAdditions> ofPath) {
        return ofPath.stream()
                .flatMap(additions -> additions.endpoint().bindings().stream())
                .map(Endpoint.Binding::resource)
                .map(resource -> key(resource, name))
                .flatMap(Optional::stream)
                .map(member -> TypeSchemas.schema(member.type()))
                .filter(schema -> schema.has("type"))
                .findFirst()
                .orElseGet(Schemas::string);
    }

    private static Optional<Member> key(Resource resource, String name) {
        return resource.key().stream()
                .map(resource::member)
                .flatMap(Optional::stream)
                .filter(member -> name.equals(member.name())
                        || name.equals(member.jsonName())
                        || name.equals(Names.camel(resource.name()) + Names.pascal(member.name())))
                .findFirst();
    }
}
