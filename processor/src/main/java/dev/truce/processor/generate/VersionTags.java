package dev.truce.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
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

    VersionTags(GuardDraft guard, VersionRule rule) {
        this.guard = guard;
        this.rule = rule;
        this.type = VersionType.of(rule.type());
    }

    /** Whether the rule can be checked at all. */
    static boolean isSound(Resource resource, VersionRule rule) {
        return switch (rule.type()) {
            case UNSUPPORTED -> false;
            case CONTENT -> true;
            default -> rule.member() != null && resource.member(rule.member()).isPresent();
        };
    }

    /** The type of the resource's entity tag: there is none where the version can be missing. */
    static TypeName ofResource(GuardDraft guard, VersionRule rule) {
        boolean always = rule.type() == VersionRule.Type.CONTENT || !rule.type().isReference();
        return always ? RuntimeTypes.ENTITY_TAG : guard.nullable(RuntimeTypes.ENTITY_TAG);
    }

    /** The version of the resource that is the parameter, {@code null} where it cannot be read. */
    static @Nullable CodeBlock read(GuardDraft guard, VersionRule rule) {
        if (!isSound(guard.resource(), rule)) {
            return null;
        }
        String resource = guard.resourceParameter();
        if (rule.type() == VersionRule.Type.CONTENT) {
            return readable(guard.resource()).isEmpty() ? null : CodeBlock.of("etag($L)", resource);
        }
        String accessor = guard.resource()
                .member(String.valueOf(rule.member()))
                .map(Member::accessor)
                .orElse(null);
        return accessor == null ? null : CodeBlock.of("$L.$L", resource, accessor);
    }

    void add() {
        if (rule.type() != VersionRule.Type.CONTENT) {
            guard.add(ofVersion());
        }
        MethodSpec.Builder ofResource = GuardDraft.method("etag")
                .addJavadoc("Returns the entity tag of the $L$L.\n", guard.words(), origin())
                .addParameter(guard.anyResource(), guard.resourceParameter())
                .returns(ofResource(guard, rule));
        guard.add(ofResource.addCode(ofResource()));
    }

    private String origin() {
        if (rule.type() == VersionRule.Type.CONTENT) {
            return ": a hash of its content";
        }
        return rule.type().isReference() ? ", {@code null} while it has no version" : "";
    }

    private MethodSpec.Builder ofVersion() {
        boolean number = type.isNumber();
        MethodSpec.Builder method = GuardDraft.method("etag")
                .addJavadoc("Returns the entity tag of a version$L.\n", number ? "" : ", {@code null} for none")
                .addParameter(number ? type.name() : guard.nullable(type.name()), "version")
                .returns(number ? RuntimeTypes.ENTITY_TAG : guard.nullable(RuntimeTypes.ENTITY_TAG));
        if (rule.type() == VersionRule.Type.UNSUPPORTED) {
            return method.addCode(guard.broken());
        }
        return number
                ? method.addStatement("return $T.of(version)", RuntimeTypes.ENTITY_TAG)
                : method.addStatement("return version == null ? null : $T.of(version)", RuntimeTypes.ENTITY_TAG);
    }

    private CodeBlock ofResource() {
        CodeBlock version = read(guard, rule);
        if (version == null) {
            return guard.broken();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        if (rule.type() == VersionRule.Type.CONTENT) {
            return code.addStatement("return $T.of($L)", RuntimeTypes.CONTENT_HASH, content())
                    .build();
        }
        if (type.isNumber() && rule.type().isReference()) {
            return code.addStatement("$T version = $L", type.claimed(), version)
                    .addStatement("return version == null ? null : $T.of(version)", RuntimeTypes.ENTITY_TAG)
                    .build();
        }
        return code.addStatement("return etag($L)", version).build();
    }

    private CodeBlock content() {
        List<CodeBlock> values = new ArrayList<>();
        List<Member> members = readable(guard.resource());
        members.forEach(member -> values.add(CodeBlock.of("$L.$L", guard.resourceParameter(), member.accessor())));
        boolean oneArray = members.size() == 1
                && (members.get(0).type().shape() == Shape.COLLECTION
                        || members.get(0).type().shape() == Shape.OTHER);
        // A lone array would be taken for all the arguments.
        return oneArray ? CodeBlock.of("new $T[] {$L}", Object.class, values.get(0)) : Sources.joined(values);
    }

    private static List<Member> readable(Resource resource) {
        return resource.members().stream()
                .filter(member -> member.accessor() != null)
                .toList();
    }
}
