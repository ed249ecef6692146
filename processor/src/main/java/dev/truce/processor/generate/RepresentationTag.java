package dev.truce.processor.generate;

import dev.truce.processor.model.Member;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.VersionRule;
import java.util.Set;

/** The entity tag of a representation: that of its member with the name of the resource's version. */
final class RepresentationTag {
    private static final Set<String> PRIMITIVES = Set.of("long", "int", "short");
    private static final Set<String> BOXES = Set.of("java.lang.Long", "java.lang.Integer", "java.lang.Short");

    private RepresentationTag() {}

    /** Adds the method where the representation has the version in a type that gives the same tag. */
    static void addTo(SourceText members, Representation representation, Resource resource, Imports imports) {
        VersionRule rule = resource.version();
        if (rule == null) {
            return;
        }
        for (Member member : representation.members()) {
            if (member.name().equals(rule.member())
                    && member.accessor() != null
                    && sameTag(rule.type(), member.type().name())) {
                add(members, representation, member, imports);
                return;
            }
        }
    }

    private static boolean sameTag(VersionRule.Type version, String shown) {
        return switch (version) {
            case LONG, INT, SHORT, BOXED_LONG, BOXED_INT, BOXED_SHORT ->
                PRIMITIVES.contains(shown) || BOXES.contains(shown);
            case INSTANT -> shown.equals("java.time.Instant");
            case LOCAL_DATE_TIME -> shown.equals("java.time.LocalDateTime");
            case UUID -> shown.equals("java.util.UUID");
            case STRING -> shown.equals("java.lang.String");
            case CONTENT, UNSUPPORTED -> false;
        };
    }

    private static void add(SourceText members, Representation representation, Member member, Imports imports) {
        String tag = imports.name(RuntimeTypes.ENTITY_TAG);
        String type = imports.name(member.type());
        boolean always = Imports.isPrimitive(type);
        String parameter = Names.parameter(representation.type());
        String version = parameter + "." + member.accessor();
        members.blank()
                .code("@" + imports.name(Override.class))
                .open("public " + (always ? tag : imports.nullable(tag)) + " etag("
                        + imports.name(representation.type()) + " " + parameter + ")")
                .code(
                        always
                                ? "return " + tag + ".of(" + version + ");"
                                : type + " version = " + version + ";\nreturn version == null ? null : " + tag
                                        + ".of(version);")
                .close();
    }
}
