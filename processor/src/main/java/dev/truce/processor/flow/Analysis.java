package dev.truce.processor.flow;

import com.sun.source.util.Trees;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** The objects that the readers of all bodies of a compilation share. */
record Analysis(
        Trees trees,
        Types types,
        Names names,
        Guards guards,
        Enums enums,
        Records records,
        Fields fields,
        Views views,
        Functions functions,
        TreeReporter reporter) {

    boolean isSubtype(TypeElement type, TypeElement of) {
        return types.isSubtype(types.erasure(type.asType()), types.erasure(of.asType()));
    }
}
