package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.VersionRule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Checks {@code @Versioned}: whether the version changes with each change of the resource. */
final class VersionValidator {

    private static final Set<String> HASHABLE = Set.of(
            String.class.getName(),
            Boolean.class.getName(),
            Byte.class.getName(),
            Character.class.getName(),
            Double.class.getName(),
            Float.class.getName(),
            Integer.class.getName(),
            Long.class.getName(),
            Short.class.getName(),
            BigDecimal.class.getName(),
            BigInteger.class.getName(),
            URI.class.getName(),
            Currency.class.getName(),
            Locale.class.getName(),
            UUID.class.getName());

    private final Resource resource;
    private final Collector findings = new Collector();

    private VersionValidator(Resource resource) {
        this.resource = resource;
    }

    static Findings check(Resource resource) {
        VersionValidator validator = new VersionValidator(resource);
        VersionRule version = resource.version();
        if (version != null) {
            validator.check(version);
        } else if (resource.lifecycle() != null) {
            validator.findings.add(
                    DiagnosticCode.LIFECYCLE_WITHOUT_VERSION,
                    resource.lifecycle().location(),
                    resource.type().simpleName());
        }
        return validator.findings.findings();
    }

    private void check(VersionRule version) {
        String name = resource.type().simpleName();
        for (SourceLocation surplus : version.surplus()) {
            findings.add(
                    DiagnosticCode.VERSIONED_TWICE,
                    surplus,
                    name,
                    version.member() == null ? "a hash of its content" : "'" + version.member() + "'");
        }
        if (version.type() == VersionRule.Type.CONTENT) {
            checkContent(version);
            return;
        }
        Optional<Member> member = version.member() == null ? Optional.empty() : resource.member(version.member());
        if (member.isPresent()) {
            checkMember(version, member.get());
        }
    }

    private void checkMember(VersionRule version, Member member) {
        if (version.type() == VersionRule.Type.UNSUPPORTED) {
            findings.add(
                    DiagnosticCode.VERSIONED_UNSUPPORTED_TYPE,
                    version.location(),
                    member.name(),
                    Names.ofType(member.type()));
        } else {
            checkAccessor(member);
        }
        if (version.isUnmapped()) {
            findings.add(DiagnosticCode.VERSIONED_NOT_MAPPED, version.location(), member.name());
        }
        if (version.type() == VersionRule.Type.INSTANT || version.type() == VersionRule.Type.LOCAL_DATE_TIME) {
            findings.add(DiagnosticCode.VERSIONED_TIMESTAMP, version.location(), member.name());
        }
    }

    private void checkContent(VersionRule version) {
        Optional<Member> unhashable = resource.members().stream()
                .filter(member -> !isHashable(member.type()))
                .findFirst();
        if (unhashable.isPresent()) {
            findings.add(
                    DiagnosticCode.VERSIONED_UNHASHABLE,
                    version.location(),
                    resource.type().simpleName(),
                    unhashable.get().name(),
                    Names.ofType(unhashable.get().type()));
            return;
        }
        findings.add(
                DiagnosticCode.VERSIONED_CONTENT_HASH,
                version.location(),
                resource.type().simpleName());
        resource.members().forEach(this::checkAccessor);
    }

    private void checkAccessor(Member member) {
        if (member.accessor() == null) {
            UnreadMember.report(findings, resource, member, member.location());
        }
    }

    /** Returns whether a type has a text that is the same in every run, so that a hash of the content can cover it. */
    private static boolean isHashable(TypeRef type) {
        return switch (type.shape()) {
            case PRIMITIVE, ENUM -> true;
            case CLASS -> HASHABLE.contains(type.name()) || type.name().startsWith("java.time.");
            // the order of a set or map may differ from run to run
            case COLLECTION ->
                (type.name().equals("[]") || type.name().equals("java.util.List"))
                        && type.element() != null
                        && isHashable(type.element());
            case MAP, OTHER -> false;
        };
    }
}
