package dev.truce.processor.openapi;

import dev.truce.Resolution;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Scalar;
import dev.truce.processor.openapi.document.Sequence;
import dev.truce.runtime.generated.MemberNaming;
import dev.truce.runtime.vocabulary.MemberName;
import dev.truce.runtime.vocabulary.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the schema and the examples of a problem type. */
public final class ProblemComponents {
    /** The characters that a pattern may escape in ECMA-262's Unicode mode, in which JSON Schema reads patterns. */
    private static final Pattern SYNTAX = Pattern.compile("[\\^$\\\\.*+?()\\[\\]{}|]");

    private final MemberNaming naming;
    private final ProblemTexts texts;

    public ProblemComponents(MemberNaming naming) {
        this.naming = naming;
        this.texts = new ProblemTexts(naming);
    }

    /** The description of a response. */
    String description(ErrorResponse response) {
        return texts.response(response);
    }

    /**
     * Returns one flat schema. It allows further members, which clients ignore (RFC 9457 section 3.2).
     *
     * @param alone whether no response offers the problem as a choice
     */
    public Mapping schema(DocumentedProblem problem, boolean alone) {
        ProblemSpec spec = problem.spec();
        List<String> required = new ArrayList<>(List.of("type", "title", "status", "code"));
        Mapping properties = new Mapping()
                .put("type", Schemas.string("uri-reference"))
                .put("title", Schemas.string())
                .put("status", new Mapping().put("type", "integer").put("enum", Sequence.of(Scalar.of(spec.status()))))
                .put("detail", Schemas.string())
                .put("instance", Schemas.string("uri-reference"))
                .put("code", code(spec.code(), alone));
        for (ProblemMember member : problem.members()) {
            String name = name(spec, member.name());
            properties.put(name, member.schema());
            if (member.required()) {
                required.add(name);
            }
        }
        required.add("resolution");
        properties.put(
                "resolution",
                Schemas.oneOfStrings(
                        Stream.concat(Stream.of(spec.resolution()), spec.kind().furtherResolutions().stream())
                                .distinct()
                                .map(Resolution::wireName)
                                .toList()));
        return new Mapping()
                .put("type", "object")
                .put("description", texts.schema(problem))
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
        members.entries().forEach((member, node) -> value.put(name(spec, member), node));
        Resolution resolution = members.has(MemberName.LEGAL_PATH) ? Resolution.OTHER_STATE : spec.resolution();
        value.put("resolution", resolution.wireName());
        return new Mapping().put("summary", spec.title()).put("value", value);
    }

    /**
     * Pins the code by a pattern, so that exactly one schema of a choice fits, and by an {@code enum}, by which generated clients tell problems
     * apart. A schema of a choice has no {@code enum}: each class that openapi-generator makes of it would have its own type for the code, and
     * could not implement the interface of the choice. There the discriminator does the same.
     */
    private static Mapping code(String code, boolean alone) {
        Mapping schema =
                Schemas.string().put("pattern", "^" + SYNTAX.matcher(code).replaceAll("\\\\$0") + "$");
        return alone ? schema.put("enum", Sequence.ofStrings(List.of(code))) : schema;
    }

    /** A refusal's members are named by the user. */
    private String name(ProblemSpec spec, String member) {
        return spec.kind() == ProblemKind.REFUSED ? member : naming.apply(member);
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
