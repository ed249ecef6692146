package dev.truce.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.truce.processor.flow.Place.Member;
import dev.truce.processor.flow.Views.View;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads calls and assignments: those that concern a lifecycle, and all others, which change no local variable. */
final class CallReader {
    private final Analysis analysis;
    private final State state;
    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final Writes writes;

    CallReader(Analysis analysis, State state, Cursor cursor, ExpressionReader expressions) {
        this.analysis = analysis;
        this.state = state;
        this.cursor = cursor;
        this.expressions = expressions;
        this.writes = new Writes(analysis, cursor.unit());
    }

    /** Reads a call. Most calls have no state as argument or receiver; for these even the method is not looked up. */
    Value read(MethodInvocationTree tree) {
        ExpressionTree receiver =
                tree.getMethodSelect() instanceof MemberSelectTree member ? member.getExpression() : null;
        Value owner = cursor.read(receiver);
        if (tree.getArguments().isEmpty()) {
            return component(tree, owner);
        }
        int before = state.assignments;
        List<Value> arguments = cursor.values(tree.getArguments());
        if (arguments.get(0) instanceof Value.Choice choice) {
            return arguments.size() == 1 && cursor.element() instanceof ExecutableElement method
                    ? Choices.copied(method, choice)
                    : Value.UNKNOWN;
        }
        if (Value.states(arguments.get(0)) == null) {
            return arguments.size() == 1 && isNamedOf(tree.getMethodSelect())
                    ? viewed(arguments.get(0))
                    : Value.UNKNOWN;
        }
        if (!(cursor.element() instanceof ExecutableElement method)) {
            return Value.UNKNOWN;
        }
        Rules rules = analysis.guards().ofGuard(method.getEnclosingElement());
        if (rules != null) {
            String called = method.getSimpleName().toString();
            return state.assignments == before
                    ? answer(tree, GuardCalls.ofGuard(rules, called, arguments, state.knowledge, cursor.step(tree)))
                    : Value.UNKNOWN;
        }
        if (receiver != null
                && arguments.size() == 1
                && Writes.isConstant(arguments.get(0))
                && state.knowledge.isPossible()) {
            writes.check(cursor.path(), receiver, method, tree.getArguments().get(0));
        }
        return state.assignments == before ? other(tree, receiver, method, owner, arguments) : Value.UNKNOWN;
    }

    private Value answer(MethodInvocationTree tree, @Nullable GuardCalls call) {
        if (call == null) {
            return Value.UNKNOWN;
        }
        if (call.finding() != null && state.expecting == 0 && state.knowledge.isPossible()) {
            analysis.reporter().report(call.finding(), tree, cursor.unit());
        }
        state.knowledge = call.after();
        return call.value();
    }

    private Value other(
            MethodInvocationTree tree,
            @Nullable ExpressionTree receiver,
            ExecutableElement method,
            Value owner,
            List<Value> arguments) {
        Value first = arguments.get(0);
        if (Value.states(owner) != null) {
            return arguments.size() == 1 && method.getSimpleName().contentEquals("equals")
                    ? Comparison.of(owner, first, state.knowledge, () -> cursor.step(tree))
                    : Value.UNKNOWN;
        }
        if (owner instanceof Value.Choice choice) {
            return arguments.size() == 1 && method.getSimpleName().contentEquals("contains")
                    ? Comparison.isAmong(choice, first, state.knowledge, () -> cursor.step(tree))
                    : Value.UNKNOWN;
        }
        if (receiver != null && cursor.element(receiver) instanceof VariableElement constant) {
            return ofRule(tree, constant, method, arguments);
        }
        Value.Choice choice = Choices.of(method, arguments);
        if (choice != null) {
            return choice;
        }
        if (!(method.getEnclosingElement() instanceof TypeElement type)
                || !type.getQualifiedName().contentEquals("java.util.Objects")) {
            return Value.UNKNOWN;
        }
        return switch (method.getSimpleName().toString()) {
            case "requireNonNull" -> first;
            case "equals" -> Comparison.of(first, arguments.get(1), state.knowledge, () -> cursor.step(tree));
            default -> Value.UNKNOWN;
        };
    }

    /** Reads a call of a rule, such as {@code OrderGuard.SHIP.conflict(status)}. */
    private Value ofRule(
            MethodInvocationTree tree, VariableElement constant, ExecutableElement method, List<Value> arguments) {
        Rules rules = analysis.guards().ofGuard(constant.getEnclosingElement());
        if (rules == null) {
            return Value.UNKNOWN;
        }
        String rule = constant.getSimpleName().toString();
        String called = method.getSimpleName().toString();
        return answer(tree, GuardCalls.ofRule(rules, rule, called, arguments, state.knowledge, cursor.step(tree)));
    }

    private Value component(MethodInvocationTree tree, Value owner) {
        boolean isObject = owner instanceof Value.Fresh
                || (owner instanceof Value.Located located && located.place() != null && located.possible() == null);
        if (!isObject || !(cursor.element() instanceof ExecutableElement method)) {
            return Value.UNKNOWN;
        }
        if (analysis.records().isComponent(method)) {
            return expressions.member(owner, Member.of(method), cursor.type());
        }
        View view = analysis.views().around(method);
        Map<Member, Possible> held = view == null ? Map.of() : Views.held(view, method, cursor.step(tree));
        return held.isEmpty() ? Value.UNKNOWN : new Value.Fresh(held, false);
    }

    private boolean isNamedOf(ExpressionTree method) {
        Name name = method instanceof MemberSelectTree member
                ? member.getIdentifier()
                : method instanceof IdentifierTree simple ? simple.getName() : null;
        return analysis.names().of().equals(name);
    }

    private Value viewed(Value object) {
        View view = cursor.element() instanceof ExecutableElement method
                ? analysis.views().of(method.getEnclosingElement())
                : null;
        return view != null && expressions.member(object, view.member(), view.type()) instanceof Value.Located member
                ? new Value.Viewed(view, member)
                : Value.UNKNOWN;
    }

    Value read(NewClassTree tree) {
        cursor.read(tree.getEnclosingExpression());
        int before = state.assignments;
        List<Value> arguments = cursor.values(tree.getArguments());
        cursor.read(tree.getClassBody());
        return hasStates(arguments)
                        && tree.getClassBody() == null
                        && state.assignments == before
                        && cursor.element() instanceof ExecutableElement constructor
                ? new Value.Fresh(analysis.records().made(constructor, arguments), true)
                : Value.Fresh.OPAQUE;
    }

    private static boolean hasStates(List<Value> arguments) {
        for (Value argument : arguments) {
            if (Value.states(argument) != null) {
                return true;
            }
        }
        return false;
    }

    Value read(AssignmentTree tree) {
        ExpressionTree target = AssignedNames.target(tree.getVariable());
        if (!(target instanceof IdentifierTree)) {
            cursor.read(target);
        }
        Value value = cursor.read(tree.getExpression());
        if (target instanceof MemberSelectTree member) {
            if (Writes.isConstant(value)
                    && state.knowledge.isPossible()
                    && cursor.element(member) instanceof VariableElement field) {
                writes.check(cursor.path(), member, field, tree.getExpression());
            }
            return Value.UNKNOWN;
        }
        if (!(target instanceof IdentifierTree)
                || !(cursor.element(target) instanceof VariableElement variable)
                || !Place.isOfInterest(variable.asType())
                || !Place.isLocal(variable)) {
            return Value.UNKNOWN;
        }
        assign(variable, value, tree);
        return expressions.variable(variable);
    }

    /** Reads {@code done |= status == DELIVERED}, after which nothing is known about the variable. */
    Value read(CompoundAssignmentTree tree) {
        cursor.read(tree.getVariable());
        cursor.read(tree.getExpression());
        ExpressionTree target = AssignedNames.target(tree.getVariable());
        if (cursor.element(target) instanceof VariableElement variable && Place.isLocal(variable)) {
            state.knowledge = state.knowledge.without(variable);
        }
        return Value.UNKNOWN;
    }

    /** Records a variable's new value. A write to an object that was created in this body is not a transition. */
    void assign(VariableElement variable, Value value, Tree by) {
        if (value instanceof Value.Fresh fresh && fresh.isNew()) {
            writes.isMadeHere(variable);
        }
        state.assign(variable, value, analysis.enums().any(variable.asType()) != null, () -> cursor.step(by));
    }
}
