package dev.truce.processor.flow;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads expressions in the order in which they are evaluated, and says what is known of their values. */
abstract class ExpressionReader extends TreePathScanner<Value, @Nullable Void> {
    final Analysis analysis;
    final CompilationUnitTree unit;
    /** What is known where the reader stands. */
    Knowledge knowledge = Knowledge.NONE;
    /** How many assignments were read: what an operand said before one may not hold after it. */
    int assignments;
    /** Whether final fields may not have their values yet. */
    boolean constructing;
    /** The class whose body is read. */
    @Nullable
    Element enclosing;

    ExpressionReader(Analysis analysis, CompilationUnitTree unit) {
        this.analysis = analysis;
        this.unit = unit;
    }

    /** Reads a tree; what has no value of interest is unknown. */
    final Value read(@Nullable Tree tree) {
        Value value = tree == null ? null : scan(tree, null);
        return value == null ? Value.UNKNOWN : value;
    }

    final void readAll(Iterable<? extends Tree> trees) {
        for (Tree tree : trees) {
            read(tree);
        }
    }

    /** Reads a condition. */
    final Value.Condition readCondition(@Nullable Tree tree) {
        return condition(read(tree));
    }

    final Value.Condition condition(Value value) {
        return value instanceof Value.Condition known ? known : new Value.Condition(knowledge, knowledge);
    }

    final Step step(Tree tree) {
        long position = analysis.trees().getSourcePositions().getStartPosition(unit, tree);
        return Step.of(position < 0 ? 0 : unit.getLineMap().getLineNumber(position), tree);
    }

    final @Nullable Element element() {
        return analysis.trees().getElement(getCurrentPath());
    }

    final @Nullable Element element(Tree child) {
        return analysis.trees().getElement(new TreePath(getCurrentPath(), child));
    }

    final Value located(@Nullable Place place, @Nullable TypeMirror type) {
        Possible known = place == null ? null : knowledge.of(place);
        return new Value.Located(place, known == null ? analysis.enums().any(type) : known);
    }

    /** Takes note of the new value of a variable. */
    final void assign(Element variable, Value value, Tree by) {
        assignments++;
        knowledge = knowledge.without(variable);
        Place place = Place.of(variable);
        Possible possible = Value.states(value);
        if (possible != null && analysis.enums().any(variable.asType()) != null) {
            knowledge = knowledge.with(place, possible.since(step(by)));
        } else if (value instanceof Value.Fresh fresh) {
            fresh.members()
                    .forEach(
                            (member, states) -> knowledge = knowledge.with(place.then(member), states.since(step(by))));
        }
    }

    /** Several values of children are no value of the parent. */
    @Override
    public final Value reduce(@Nullable Value last, @Nullable Value before) {
        return Value.UNKNOWN;
    }

    @Override
    public final Value visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        if (!(element() instanceof VariableElement variable)
                || !Places.canHoldStates(variable.asType())
                || analysis.names().isObject(tree.getName())) {
            return Value.UNKNOWN;
        }
        return variable.getKind() == ElementKind.ENUM_CONSTANT
                ? new Value.Located(null, analysis.enums().constant(variable))
                : located(Places.of(variable, constructing), variable.asType());
    }

    @Override
    public final Value visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        Value owner = read(tree.getExpression());
        if (!(element() instanceof VariableElement member) || !Places.canHoldStates(member.asType())) {
            return Value.UNKNOWN;
        }
        if (member.getKind() == ElementKind.ENUM_CONSTANT) {
            return new Value.Located(null, analysis.enums().constant(member));
        }
        if (!Places.isFinalField(member)) {
            return Value.UNKNOWN;
        }
        if (member.getModifiers().contains(Modifier.STATIC) || isThis(tree.getExpression())) {
            return located(Places.of(member, constructing), member.asType());
        }
        return member(owner, Member.of(member), member.asType());
    }

    /** What an object always answers for a member. */
    final Value member(Value owner, Member member, @Nullable TypeMirror type) {
        if (owner instanceof Value.Fresh fresh && fresh.members().containsKey(member)) {
            return new Value.Located(null, fresh.members().get(member));
        }
        Place place = owner instanceof Value.Located found ? found.place() : null;
        // while an object is made, another name for it may lead to fields that have no value yet
        return place == null || (constructing && member.owner().equals(enclosing))
                ? Value.UNKNOWN
                : located(place.then(member), type);
    }

    private boolean isThis(Tree tree) {
        return tree instanceof IdentifierTree name
                && name.getName().equals(analysis.names().self());
    }

    @Override
    public final Value visitParenthesized(ParenthesizedTree tree, @Nullable Void nothing) {
        return read(tree.getExpression());
    }

    @Override
    public final Value visitTypeCast(TypeCastTree tree, @Nullable Void nothing) {
        return read(tree.getExpression());
    }

    @Override
    public final Value visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        if (tree.getKind() == Tree.Kind.BOOLEAN_LITERAL) {
            return Boolean.TRUE.equals(tree.getValue())
                    ? new Value.Condition(knowledge, Knowledge.UNREACHED)
                    : new Value.Condition(Knowledge.UNREACHED, knowledge);
        }
        return Value.UNKNOWN;
    }

    @Override
    public final Value visitArrayAccess(ArrayAccessTree tree, @Nullable Void nothing) {
        super.visitArrayAccess(tree, null);
        return Value.UNKNOWN;
    }

    @Override
    public final Value visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
        read(tree.getQualifierExpression());
        return Value.UNKNOWN;
    }

    @Override
    public final Value visitModifiers(ModifiersTree tree, @Nullable Void nothing) {
        return Value.UNKNOWN;
    }

    @Override
    public final Value visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
        return Value.UNKNOWN;
    }

    @Override
    public abstract Value visitAssignment(AssignmentTree tree, @Nullable Void nothing);
}
