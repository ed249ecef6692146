package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.TypeRef.Shape;
import dev.truce.processor.model.VersionRule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The entity tags of a resource, and the checks of preconditions and claimed versions that throw. The checks that return the
 * conflict are methods of the rule itself. Only a rule that demands {@code If-Match} has methods that do so, so that code and annotation
 * cannot contradict each other.
 *
 * <p>The runtime compares numbers as {@code long}, everything else by entity tag. A check takes a number as the resource has it: boxed
 * where a row that is older than the column can lack it.
 */
final class VersionMethods {
    private static final String CHECK = "checkVersion";
    private static final String REQUIRE = "requireVersion";

    private final Guard guard;
    private final Resource resource;
    private final VersionRule rule;
    private final @Nullable String constant;
    private final TypeName type;
    private final ParameterSpec ifMatch;
    private final ParameterSpec ifNoneMatch;
    private final ParameterSpec exists =
            ParameterSpec.builder(TypeName.BOOLEAN, "exists").build();
    private final ParameterSpec claimed;
    private final ParameterSpec version;

    private VersionMethods(Guard guard, VersionRule rule, @Nullable String constant) {
        this.guard = guard;
        this.resource = guard.resource();
        this.rule = rule;
        this.constant = constant;
        this.type = typeOf(rule.type());
        this.ifMatch = guard.nullable(TypeNames.IF_MATCH, "ifMatch");
        this.ifNoneMatch = guard.nullable(TypeNames.IF_NONE_MATCH, "ifNoneMatch");
        this.claimed = guard.nullable(type.box(), "claimed");
        this.version = guard.nullable(isBoxedNumber() ? type.box() : type, "version");
    }

    /** Adds the methods, and returns the name of the rule's constant, {@code null} if there is none. */
    static @Nullable String addTo(Guard guard) {
        VersionRule rule = guard.resource().version();
        if (rule == null) {
            return null;
        }
        ClassName type = rule.required() ? TypeNames.REQUIRED_VERSION_RULE : TypeNames.VERSION_RULE;
        RuleCode code = new RuleCode(type)
                .argument(guard.problem(rule.preconditionFailed()))
                .argument(guard.problem(rule.stale()));
        if (rule.required()) {
            code.argument(guard.problem(rule.preconditionRequired()));
        }
        String declared = guard.constant("VERSION", type, code.build());
        String constant = isSound(guard.resource(), rule) ? declared : null;
        VersionMethods methods = new VersionMethods(guard, rule, constant);
        methods.addTags();
        methods.addChecks();
        return constant;
    }

    /** Returns the type of the resource's entity tag, which is nullable if the version can be missing. */
    static TypeName tagOfResource(Guard guard, VersionRule rule) {
        boolean always = rule.type() == VersionRule.Type.CONTENT || !rule.type().isReference();
        return always ? TypeNames.ENTITY_TAG : guard.nullable(TypeNames.ENTITY_TAG);
    }

    private static boolean isSound(Resource resource, VersionRule rule) {
        return switch (rule.type()) {
            case CONTENT -> true;
            case UNSUPPORTED -> false;
            default -> rule.member() != null && resource.member(rule.member()).isPresent();
        };
    }

    private static TypeName typeOf(VersionRule.Type type) {
        return switch (type) {
            case LONG, BOXED_LONG -> TypeName.LONG;
            case INT, BOXED_INT -> TypeName.INT;
            case SHORT, BOXED_SHORT -> TypeName.SHORT;
            case INSTANT -> ClassName.get(Instant.class);
            case LOCAL_DATE_TIME -> ClassName.get(LocalDateTime.class);
            case UUID -> ClassName.get(UUID.class);
            case STRING -> TypeNames.STRING;
            case CONTENT -> TypeNames.ENTITY_TAG;
            case UNSUPPORTED -> ClassName.OBJECT;
        };
    }

    private void addTags() {
        boolean isContent = rule.type() == VersionRule.Type.CONTENT;
        if (!isContent) {
            guard.add(tagOfVersion());
        }
        String origin = isContent
                ? ": a hash of its content"
                : rule.type().isReference() ? ", {@code null} while it has no version" : "";
        guard.add(Guard.method("etag")
                .addJavadoc("Returns the entity tag of the $L$L.\n", Javadoc.words(resource.name()), origin)
                .addParameter(guard.resourceParameter())
                .returns(tagOfResource(guard, rule))
                .addCode(tagOfResource())
                .build());
    }

    private MethodSpec tagOfVersion() {
        MethodSpec.Builder method = Guard.method("etag");
        if (type.isPrimitive()) {
            return method.addParameter(type, "version")
                    .addJavadoc("Returns the entity tag of a version.\n")
                    .returns(TypeNames.ENTITY_TAG)
                    .addStatement("return $T.of(version)", TypeNames.ENTITY_TAG)
                    .build();
        }
        return method.addParameter(version)
                .addJavadoc("Returns the entity tag of a version, {@code null} for none.\n")
                .returns(guard.nullable(TypeNames.ENTITY_TAG))
                .addCode(rule.type() == VersionRule.Type.UNSUPPORTED ? guard.broken() : tagOrNull())
                .build();
    }

    private static CodeBlock tagOrNull() {
        return CodeBlock.builder()
                .addStatement("return version == null ? null : $T.of(version)", TypeNames.ENTITY_TAG)
                .build();
    }

    private CodeBlock tagOfResource() {
        CodeBlock read = read();
        if (read == null) {
            return guard.broken();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        if (rule.type() == VersionRule.Type.CONTENT) {
            code.addStatement("return $T.of($L)", TypeNames.CONTENT_HASH, content());
        } else if (isBoxedNumber()) {
            code.addStatement("$T version = $L", type.box(), read).add(tagOrNull());
        } else {
            code.addStatement("return etag($L)", read);
        }
        return code.build();
    }

    private CodeBlock content() {
        List<Member> members = readable();
        CodeBlock values = Sources.arguments(members.stream().map(guard::read).toList());
        Shape first = members.get(0).type().shape();
        boolean maybeArray = members.size() == 1 && (first == Shape.COLLECTION || first == Shape.OTHER);
        // A single array would be taken for all the arguments.
        return maybeArray ? CodeBlock.of("new $T[] {$L}", ClassName.OBJECT, values) : values;
    }

    private List<Member> readable() {
        return resource.members().stream()
                .filter(member -> member.accessor() != null)
                .toList();
    }

    /** Returns the expression for the version of the resource that is the parameter, {@code null} if it cannot be read. */
    private @Nullable CodeBlock read() {
        if (!isSound(resource, rule)) {
            return null;
        }
        if (rule.type() == VersionRule.Type.CONTENT) {
            return readable().isEmpty() ? null : CodeBlock.of("etag($L)", Names.parameter(resource.type()));
        }
        return resource.member(String.valueOf(rule.member()))
                .filter(member -> member.accessor() != null)
                .map(guard::read)
                .orElse(null);
    }

    private boolean isBoxedNumber() {
        return type.isPrimitive() && rule.type().isReference();
    }

    private void addChecks() {
        check(
                CHECK,
                "check",
                "Checks If-Match (412) and returns the version. An absent header passes.",
                ifMatch,
                version);
        checkResource(CHECK, "check");
        if (rule.required()) {
            String required = "Checks If-Match, which must be present (428, 412), and returns the version.";
            check(REQUIRE, "require", required, ifMatch, version);
            checkResource(REQUIRE, "require");
        }
        String both = "Checks If-Match (412) and the claimed version (409), and returns the version. "
                + (rule.required() ? "One of them must be present (428)." : "Absent ones pass.");
        check(CHECK, "check", both, ifMatch, claimed, version);
        String body =
                "Checks the version that a body claims (409), and returns the current one. An absent claim passes.";
        check("checkClaimedVersion", "checkClaimed", body, claimed, version);
        String create = "Checks If-None-Match: * of a create (412). An absent header passes.";
        check("checkAbsent", "checkAbsent", create, ifNoneMatch, exists);
        String write = "Checks If-None-Match of a write (412). An absent header passes.";
        check("checkNoneMatch", "checkNoneMatch", write, ifNoneMatch, version);
    }

    /** Adds a check that throws. If it compares with the version of a write, it returns that version. */
    private void check(String name, String ofRule, String javadoc, ParameterSpec... parameters) {
        boolean returnsVersion = !parameters[0].equals(ifNoneMatch);
        MethodSpec.Builder method = Guard.method(name)
                .addJavadoc("$L\n", javadoc)
                .addParameters(List.of(parameters))
                .returns(returnsVersion ? version.type() : TypeName.VOID);
        if (constant == null) {
            method.addCode(guard.broken());
        } else {
            List<CodeBlock> arguments =
                    List.of(parameters).stream().map(this::argument).toList();
            boolean isBoxed = isBoxedNumber() && List.of(parameters).contains(version);
            CodeBlock call = CodeBlock.of(
                    "$L.$L($L)", constant, isBoxed ? ofRule + "Boxed" : ofRule, Sources.arguments(arguments));
            if (returnsVersion && version.type().equals(TypeName.LONG)) {
                method.addStatement("return $L", call); // the rule returns what it has compared
            } else {
                method.addStatement(call);
                if (returnsVersion) {
                    method.addStatement("return version");
                }
            }
        }
        guard.add(method.build());
    }

    /** Returns a parameter as the runtime takes it. */
    private CodeBlock argument(ParameterSpec parameter) {
        boolean isVersion = parameter.equals(claimed) || parameter.equals(version);
        if (isVersion && !type.isPrimitive() && rule.type() != VersionRule.Type.CONTENT) {
            return CodeBlock.of("etag($L)", parameter.name());
        }
        return parameter.equals(claimed) && type.isPrimitive() && !type.equals(TypeName.LONG)
                ? CodeBlock.of("claimed == null ? null : claimed.longValue()")
                : CodeBlock.of("$L", parameter.name());
    }

    /** Adds the same check for the resource itself. */
    private void checkResource(String name, String ofRule) {
        MethodSpec.Builder method = Guard.method(name)
                .addParameter(ifMatch)
                .addParameter(guard.resourceParameter())
                .returns(version.type());
        CodeBlock read = read();
        if (read == null) {
            method.addCode(guard.broken());
        } else if (canLackItsVersion()) {
            method.addStatement("$T version = $L", type, read)
                    .beginControlFlow("if (version == null)")
                    .addStatement("$L.$LUnversioned(ifMatch)", constant, ofRule)
                    .addStatement("return null")
                    .endControlFlow()
                    .addStatement("return $L(ifMatch,$W$L)", name, "version");
        } else {
            method.addStatement("return $L(ifMatch,$W$L)", name, read);
        }
        guard.add(method.build());
    }

    /** Returns whether {@code null} would stand for a resource that does not exist, although the resource itself is at hand. */
    private boolean canLackItsVersion() {
        return rule.type() != VersionRule.Type.CONTENT && !type.isPrimitive() && constant != null;
    }
}
