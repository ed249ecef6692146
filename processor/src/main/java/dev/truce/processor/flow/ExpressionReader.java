package dev.truce.processor.flow;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import dev.truce.processor.flow.Place.Member;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads names, members and literals, and returns the knowledge about their values. */
final class ExpressionReader {
    private final Analysis analysis;
    private final State state;
    private final Cursor cursor;

    ExpressionReader(Analysis analysis, State state, Cursor cursor) {
        this.analysis = analysis;
        this.state = state;
        this.cursor = cursor;
    }

    Value read(IdentifierTree tree) {
        if (!(cursor.element() instanceof VariableElement variable)
                || !Place.isOfInterest(variable.asType())
                || analysis.names().isObject(tree.getName())) {
            return Value.UNKNOWN;
        }
        return variable.getKind() == ElementKind.ENUM_CONSTANT
                ? new Value.Located(null, analysis.enums().constant(variable))
                : variable(variable);
    }

    /** Returns the knowledge about a variable that is named without an object or with {@code this}. */
    Value variable(VariableElement variable) {
        Value named = state.knowledge.named(variable);
        if (named != null) {
            return named;
        }
        if (!Place.canHoldStates(variable.asType())) {
            return Value.UNKNOWN;
        }
        Place place = Place.of(variable, state.constructing);
        Value fixed = place == null ? null : fixed(variable);
        return fixed instanceof Value.Choice ? fixed : located(place, Value.states(fixed), variable.asType());
    }

    /** Returns the value that a final field has from its initializer, or {@code null} if it is not known. */
    private @Nullable Value fixed(VariableElement field) {
        return Place.isFinalField(field) ? analysis.fields().of(field) : null;
    }

    Value read(MemberSelectTree tree) {
        Value owner = cursor.read(tree.getExpression());
        if (!(cursor.element() instanceof VariableElement member) || !Place.canHoldStates(member.asType())) {
            return Value.UNKNOWN;
        }
        if (member.getKind() == ElementKind.ENUM_CONSTANT) {
            return new Value.Located(null, analysis.enums().constant(member));
        }
        if (!Place.isFinalField(member)) {
            return Value.UNKNOWN;
        }
        if (member.getModifiers().contains(Modifier.STATIC) || isThis(tree.getExpression())) {
            return variable(member);
        }
        Value fixed = isWithoutValue(member.getEnclosingElement()) ? null : fixed(member);
        return fixed == null ? member(owner, Member.of(member), member.asType()) : fixed;
    }

    /** Returns the value that an object always has for a member. */
    Value member(Value owner, Member member, @Nullable TypeMirror type) {
        if (owner instanceof Value.Fresh fresh && fresh.members().containsKey(member)) {
            return new Value.Located(null, fresh.members().get(member));
        }
        Place place = owner instanceof Value.Located found ? found.place() : null;
        return place == null || isWithoutValue(member.owner())
                ? Value.UNKNOWN
                : located(place.then(member), null, type);
    }

    /** Whether a field may not have its value yet: code in a constructor can reach the new object by another name. */
    private boolean isWithoutValue(@Nullable Element owner) {
        return state.constructing && owner != null && owner.equals(state.enclosing);
    }

    /** Returns a condition that is always true or always false. */
    Value read(LiteralTree tree) {
        if (tree.getKind() != Tree.Kind.BOOLEAN_LITERAL) {
            return Value.UNKNOWN;
        }
        return Boolean.TRUE.equals(tree.getValue())
                ? new Value.Condition(state.knowledge, Knowledge.UNREACHED)
                : new Value.Condition(Knowledge.UNREACHED, state.knowledge);
    }

    private Value located(@Nullable Place place, @Nullable Possible fixed, @Nullable TypeMirror type) {
        Possible known = place == null ? null : state.knowledge.of(place);
        return new Value.Located(
                place,
                known != null ? known : fixed != null ? fixed : analysis.enums().any(type));
    }

    private boolean isThis(Tree tree) {
        return tree instanceof IdentifierTree name
                && name.getName().equals(analysis.names().self());
    }
}
