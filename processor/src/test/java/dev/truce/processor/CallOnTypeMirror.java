package dev.truce.processor;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import javax.lang.model.type.TypeMirror;

/** A call of a method on a type of the compiler, whose identity and text are not those of the type. */
final class CallOnTypeMirror extends DescribedPredicate<JavaMethodCall> {
    private final String method;

    CallOnTypeMirror(String method) {
        super("TypeMirror." + method + " is called");
        this.method = method;
    }

    @Override
    public boolean test(JavaMethodCall call) {
        return call.getName().equals(method) && call.getTargetOwner().isAssignableTo(TypeMirror.class);
    }
}
