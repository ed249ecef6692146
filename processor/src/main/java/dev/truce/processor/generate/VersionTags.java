package dev.truce.processor.generate;

import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.TypeRef.Shape;
import dev.truce.processor.model.VersionRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entity tags of a version and of the resource, and how the version is read from the resource. */
final class VersionTags {
    private final GuardDraft guard;
    private final VersionRule rule;
    private final VersionType type;
    private final String tag;

    VersionTags(GuardDraft guard, VersionRule rule, VersionType type) {
        this.guard = guard;
        this.rule = rule;
        this.type = type;
        this.tag = guard.name(RuntimeTypes.ENTITY_TAG);
    }

    /** Whether the rule can be checked at all. */
    static boolean isSound(Resource resource, VersionRule rule) {
        if (rule.type() == VersionRule.Type.CONTENT) {
            return true;
        }
        boolean isSupported = rule.type() != VersionRule.Type.UNSUPPORTED;
        return isSupported
                && rule.member() != null
                && resource.member(rule.member()).isPresent();
    }

    /** The type of the resource's entity tag: there is none where the version can be missing. */
    static String ofResource(GuardDraft guard, VersionRule rule) {
        String tag = guard.name(RuntimeTypes.ENTITY_TAG);
        boolean always = rule.type() == VersionRule.Type.CONTENT || !rule.type().isReference();
        return always ? tag : guard.nullable(tag);
    }

    /** The version of the resource that is the parameter, {@code null} where it cannot be read. */
    static @Nullable String read(GuardDraft guard, VersionRule rule) {
        if (!isSound(guard.resource(), rule)) {
            return null;
        }
        String resource = guard.resourceParameter();
        if (rule.type() == VersionRule.Type.CONTENT) {
            return readable(guard.resource()).isEmpty() ? null : "etag(" + resource + ")";
        }
        Member member = guard.resource().member(String.valueOf(rule.member())).orElse(null);
        return member == null || member.accessor() == null ? null : resource + "." + member.accessor();
    }

    void add() {
        if (rule.type() != VersionRule.Type.CONTENT) {
            guard.add(ofVersion());
        }
        guard.add(guard.method("etag")
                .javadoc("Returns the entity tag of the " + guard.words() + origin() + ".")
                .parameter(guard.anyResource(), guard.resourceParameter())
                .returns(ofResource(guard, rule))
                .body(ofResource()));
    }

    private String origin() {
        if (rule.type() == VersionRule.Type.CONTENT) {
            return ": a hash of its content";
        }
        return rule.type().isReference() ? ", {@code null} while it has no version" : "";
    }

    private GuardMethod ofVersion() {
        GuardMethod method = guard.method("etag");
        if (type.isNumber()) {
            return method.javadoc("Returns the entity tag of a version.")
                    .parameter(type.name(), "version")
                    .returns(tag)
                    .body("return " + tag + ".of(version);");
        }
        return method.javadoc("Returns the entity tag of a version, {@code null} for none.")
                .nullable(type.name(), "version")
                .returnsNullable(tag)
                .body(rule.type() == VersionRule.Type.UNSUPPORTED ? guard.broken() : ofNullable());
    }

    private String ofNullable() {
        return "return version == null ? null : " + tag + ".of(version);";
    }

    private String ofResource() {
        String version = read(guard, rule);
        if (version == null) {
            return guard.broken();
        }
        if (rule.type() == VersionRule.Type.CONTENT) {
            return "return " + guard.name(RuntimeTypes.CONTENT_HASH) + ".of(" + content() + ");";
        }
        if (type.isNumber() && rule.type().isReference()) {
            return type.claimed() + " version = " + version + ";\n" + ofNullable();
        }
        return "return etag(" + version + ");";
    }

    private String content() {
        List<Member> members = readable(guard.resource());
        List<String> values = new ArrayList<>();
        for (Member member : members) {
            values.add(guard.resourceParameter() + "." + member.accessor());
        }
        boolean oneArray = members.size() == 1
                && (members.get(0).type().shape() == Shape.COLLECTION
                        || members.get(0).type().shape() == Shape.OTHER);
        // A lone array would be taken for all the arguments.
        return oneArray ? "new " + guard.name(Object.class) + "[] {" + values.get(0) + "}" : String.join(", ", values);
    }

    private static List<Member> readable(Resource resource) {
        List<Member> readable = new ArrayList<>();
        for (Member member : resource.members()) {
            if (member.accessor() != null) {
                readable.add(member);
            }
        }
        return readable;
    }
}
