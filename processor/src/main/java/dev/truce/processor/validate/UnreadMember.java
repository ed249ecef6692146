package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.TypeRef;
import java.util.Locale;

/** Explains how a member becomes readable that generated code has to read and cannot. */
final class UnreadMember {

    private UnreadMember() {}

    static void report(Collector findings, Resource resource, Member member, SourceLocation location) {
        boolean isNear =
                member.location().type().packageName().equals(resource.type().packageName());
        findings.add(
                DiagnosticCode.RESOURCE_NO_ACCESSOR,
                location,
                member.name(),
                resource.type().simpleName(),
                (isNear ? "" : "public ") + type(member.type()) + "get" + capitalized(member.name()) + "()",
                isNear ? "package-private" : "public");
    }

    /** The type that the accessor has to have, where a name says it. */
    private static String type(TypeRef type) {
        boolean isNamed = type.declared() != null || type.shape() == TypeRef.Shape.PRIMITIVE;
        return isNamed ? Names.ofType(type) + " " : "";
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
