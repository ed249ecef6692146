package dev.truce.processor.openapi;

import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.openapi.OpenApiSettings.MemberNaming;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Scalar;
import dev.truce.processor.openapi.document.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Makes the schema and the examples of a problem type. */
public final class ProblemComponents {
    /** What ECMA-262 lets a pattern escape in Unicode mode, in which JSON Schema's patterns are read: nothing else may be. */
    private static final String SYNTAX = "^$\\.*+?()[]{}|";

    private final MemberNaming naming;

    public ProblemComponents(MemberNaming naming) {
        this.naming = naming;
    }

    /** One flat schema. It is left open (RFC 9457 section 3.2: clients ignore members that they do not know). */
    public Mapping schema(DocumentedProblem problem) {
        ProblemSpec spec = problem.spec();
        List<String> required = new ArrayList<>(List.of("type", "title", "status", "code"));
        Mapping properties = new Mapping()
                .put("type", Schemas.string("uri-reference"))
                .put("title", Schemas.string())
                .put("status", new Mapping().put("type", "integer").put("enum", Sequence.of(Scalar.of(spec.status()))))
                .put("detail", Schemas.string())
                .put("instance", Schemas.string("uri-reference"))
                .put("code", code(spec.code()));
        for (ProblemMember member : problem.members()) {
            String name = name(spec, member.name());
            properties.put(name, member.schema());
            if (member.required()) {
                required.add(name);
            }
        }
        required.add("resolution");
        properties.put(
                "resolution", Schemas.oneOfStrings(List.of(spec.resolution().wireName())));
        return new Mapping()
                .put("type", "object")
                .put("description", ProblemTexts.schema(problem))
                .put("required", Sequence.ofStrings(required))
                .put("properties", properties);
    }

    /** The problem as the runtime writes it. */
    Mapping example(DocumentedProblem problem, Form form) {
        ProblemSpec spec = problem.spec();
        Occurrence occurrence = problem.occurrence(form);
        Mapping value = new Mapping()
                .put("type", spec.uri())
                .put("title", spec.title())
                .put("status", spec.status())
                .put("detail", occurrence.expandedDetail())
                .put("code", spec.code());
        Mapping members = occurrence.members();
        for (int i = 0; i < members.size(); i++) {
            value.put(name(spec, members.name(i)), members.node(i));
        }
        value.put("resolution", spec.resolution().wireName());
        return new Mapping().put("summary", spec.title()).put("value", value);
    }

    /**
     * Pins the code by a pattern, so that exactly one schema of a choice fits. An {@code enum} would give each class that openapi-generator
     * makes a type of its own for it, which then cannot implement the interface of the choice.
     */
    private static Mapping code(String code) {
        StringBuilder pattern = new StringBuilder("^");
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            pattern.append(SYNTAX.indexOf(c) < 0 ? "" : "\\").append(c);
        }
        return Schemas.string().put("pattern", pattern.append('$').toString());
    }

    /** A refusal's members are named by the user. */
    private String name(ProblemSpec spec, String member) {
        return spec.kind() == ProblemSpec.Kind.REFUSED ? member : naming.apply(member);
    }

    /** The schema of a response with several problem types, which {@code code} tells apart. */
    static Mapping choice(List<DocumentedProblem> problems) {
        Mapping codes = new Mapping();
        List<Node> choices = new ArrayList<>();
        for (DocumentedProblem problem : problems) {
            choices.add(Mapping.ref("schemas", problem.schemaName()));
            if (!codes.has(problem.spec().code())) {
                codes.put(problem.spec().code(), Mapping.pointer("schemas", problem.schemaName()));
            }
        }
        return new Mapping()
                .put("oneOf", new Sequence(choices))
                .put("discriminator", new Mapping().put("propertyName", "code").put("mapping", codes));
    }
}
