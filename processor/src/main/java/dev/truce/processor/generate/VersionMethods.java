package dev.truce.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.truce.processor.model.VersionRule;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The checks of preconditions and claimed versions, each in the form that throws and the one that returns. */
final class VersionMethods {
    private final GuardDraft guard;
    private final VersionRule rule;
    private final VersionType type;
    private final @Nullable String constant;
    private final ParameterSpec ifMatch =
            ParameterSpec.builder(RuntimeTypes.IF_MATCH, "ifMatch").build();
    private final ParameterSpec ifNoneMatch =
            ParameterSpec.builder(RuntimeTypes.IF_NONE_MATCH, "ifNoneMatch").build();
    private final ParameterSpec exists =
            ParameterSpec.builder(boolean.class, "exists").build();
    private final ParameterSpec version;
    private final ParameterSpec claimed;

    private VersionMethods(GuardDraft guard, VersionRule rule, @Nullable String constant) {
        this.guard = guard;
        this.rule = rule;
        this.constant = constant;
        this.type = VersionType.of(rule.type());
        this.version = ParameterSpec.builder(versionType(), "version").build();
        this.claimed = guard.nullableParameter(type.claimed(), "claimed");
    }

    /** Adds the methods, and returns the name of the rule's constant, {@code null} where there is none. */
    static @Nullable String addTo(GuardDraft guard) {
        VersionRule rule = guard.resource().version();
        if (rule == null) {
            return null;
        }
        String constant = VersionTags.isSound(guard.resource(), rule) ? rule(guard, rule) : null;
        VersionMethods methods = new VersionMethods(guard, rule, constant);
        new VersionTags(guard, rule).add();
        methods.addChecks();
        methods.addLostUpdates();
        return constant;
    }

    private static String rule(GuardDraft guard, VersionRule rule) {
        CodeBlock code = new RuleCode(RuntimeTypes.VERSION_RULE)
                .argument(guard.problem(rule.preconditionFailed()))
                .argument(guard.problem(rule.stale()))
                .argument(guard.problem(rule.preconditionRequired()))
                .build();
        return guard.constant("VERSION", RuntimeTypes.VERSION_RULE, code);
    }

    private TypeName versionType() {
        return type.isNumber() ? type.name() : guard.nullable(type.name());
    }

    private void addChecks() {
        String status = "412; 400 for a malformed header";
        check("checkVersion", "check", "Checks If-Match; an absent header passes", status, ifMatch, version);
        checkResource("checkVersion");
        conflict("versionConflict", "conflict", "checkVersion", ifMatch, version);
        check(
                "requireVersion",
                "require",
                "Checks If-Match, which must be present",
                "428, " + status,
                ifMatch,
                version);
        checkResource("requireVersion");
        conflict("requiredVersionConflict", "requiredConflict", "requireVersion", ifMatch, version);
        String both = "Checks If-Match and then the version that the body claims; what is absent passes";
        check("checkVersion", "check", both, "409, " + status, ifMatch, claimed, version);
        conflict("versionConflict", "conflict", "checkVersion", ifMatch, claimed, version);
        String body = "Checks the version that the body claims; an absent one passes";
        check("checkClaimedVersion", "checkClaimed", body, "409", claimed, version);
        conflict("claimedVersionConflict", "claimedConflict", "checkClaimedVersion", claimed, version);
        String create = "Checks If-None-Match: * of a create; an absent header passes";
        check("checkAbsent", "checkAbsent", create, status, ifNoneMatch, exists);
        conflict("absentConflict", "absentConflict", "checkAbsent", ifNoneMatch, exists);
        String write = "Checks If-None-Match of a write; an absent header passes";
        check("checkNoneMatch", "checkNoneMatch", write, status, ifNoneMatch, version);
        conflict("noneMatchConflict", "noneMatchConflict", "checkNoneMatch", ifNoneMatch, version);
    }

    /** A check that throws; where it compares with the version of a write, it returns that version. */
    private void check(String name, String runtimeName, String text, String status, ParameterSpec... parameters) {
        boolean returnsVersion = !parameters[0].equals(ifNoneMatch);
        MethodSpec.Builder method = GuardDraft.method(name)
                .addJavadoc("$L.\n\n", text)
                .addJavadoc(returnsVersion ? "@return {@code version}\n" : "")
                .addJavadoc("@throws $T if it fails ($L)\n", RuntimeTypes.CONFLICT_EXCEPTION, status)
                .addParameters(List.of(parameters));
        if (constant == null) {
            method.addCode(guard.broken());
        } else {
            method.addStatement("$L.$L($L)", constant, runtimeName, arguments(parameters));
        }
        if (returnsVersion) {
            method.returns(versionType());
            if (constant != null) {
                method.addStatement("return version");
            }
        }
        guard.add(method);
    }

    /** The same check for the resource itself. */
    private void checkResource(String name) {
        String resource = guard.resourceParameter();
        CodeBlock current = VersionTags.read(guard, rule);
        MethodSpec.Builder method = GuardDraft.method(name)
                .addJavadoc(
                        "As {@link #$L($T, $T)}, for the version of the $L.\n",
                        name,
                        RuntimeTypes.IF_MATCH,
                        type.name(),
                        guard.words())
                .addParameter(ifMatch)
                .addParameter(guard.anyResource(), resource)
                .returns(versionType());
        if (current == null) {
            guard.add(method.addCode(guard.broken()));
        } else if (type.isNumber() && rule.type().isReference()) {
            guard.add(method.addStatement(
                    "return $L(ifMatch, $T.requireNonNull($L, $S))", name, Objects.class, current, rule.member()));
        } else {
            guard.add(method.addStatement("return $L(ifMatch, $L)", name, current));
        }
    }

    private void conflict(String name, String runtimeName, String check, ParameterSpec... parameters) {
        MethodSpec.Builder method = GuardDraft.method(name)
                .addJavadoc("Returns what {@code $L} throws, {@code null} where it passes.\n", check)
                .addParameters(List.of(parameters))
                .returns(guard.nullable(RuntimeTypes.CONFLICT));
        guard.add(answer(method, runtimeName, parameters));
    }

    private void addLostUpdates() {
        ParameterSpec currentVersion =
                ParameterSpec.builder(versionType(), "currentVersion").build();
        MethodSpec.Builder unknown = GuardDraft.method("lostUpdate")
                .addJavadoc("Returns the conflict of a write that lost the race after its check had passed.\n")
                .addParameter(ifMatch)
                .returns(RuntimeTypes.CONFLICT);
        MethodSpec.Builder known = GuardDraft.method("lostUpdate")
                .addJavadoc("Returns the same conflict where the version that won is known.\n")
                .addParameter(ifMatch)
                .addParameter(currentVersion)
                .returns(RuntimeTypes.CONFLICT);
        guard.add(answer(unknown, "lost", ifMatch));
        guard.add(answer(known, "lost", ifMatch, currentVersion));
    }

    private MethodSpec.Builder answer(MethodSpec.Builder method, String runtimeName, ParameterSpec... parameters) {
        return constant == null
                ? method.addCode(guard.broken())
                : method.addStatement("return $L.$L($L)", constant, runtimeName, arguments(parameters));
    }

    private CodeBlock arguments(ParameterSpec... parameters) {
        return Sources.joined(List.of(parameters).stream()
                .map(parameter -> {
                    if (parameter.equals(claimed)) {
                        return type.claimed("claimed");
                    }
                    return parameter.type().equals(versionType())
                            ? type.current(parameter.name())
                            : CodeBlock.of("$L", parameter.name());
                })
                .toList());
    }
}
