package dev.truce.processor.flow;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePathScanner;
import java.util.Arrays;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies of a class and of all classes in it. A lambda or local class keeps the facts about the variables
 * that it captures.
 * Each kind of code has its own reader; all readers share one state.
 */
final class BodyReader extends TreePathScanner<Value, @Nullable Void> {
    private final Analysis analysis;
    private final State state = new State();
    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final ConditionReader conditions;
    private final CallReader calls;
    private final StatementReader statements;
    private final SwitchReader switches;

    BodyReader(Analysis analysis, CompilationUnitTree unit) {
        this.analysis = analysis;
        this.cursor = new Cursor(this, analysis.trees(), unit);
        this.expressions = new ExpressionReader(analysis, state, cursor);
        this.conditions = new ConditionReader(state, cursor);
        this.calls = new CallReader(analysis, state, cursor, expressions);
        this.statements = new StatementReader(state, cursor, conditions);
        this.switches = new SwitchReader(state, cursor);
    }

    @Override
    public Value visitClass(ClassTree tree, @Nullable Void nothing) {
        Element type = cursor.element();
        if (type != null && !isSilenced(type, tree.getModifiers()) && !isGenerated(type, tree.getModifiers())) {
            Element around = state.enclosing;
            state.enclosing = type;
            state.apart(state.knowledge.ofCaptured(), state.constructing, () -> cursor.readAll(tree.getMembers()));
            state.enclosing = around;
        }
        return Value.UNKNOWN;
    }

    @Override
    public Value visitMethod(MethodTree tree, @Nullable Void nothing) {
        Element method = cursor.element();
        if (tree.getBody() != null && method != null && !isSilenced(method, tree.getModifiers())) {
            state.apart(state.knowledge, tree.getReturnType() == null, () -> cursor.read(tree.getBody()));
        }
        return Value.UNKNOWN;
    }

    @Override
    public Value visitBlock(BlockTree tree, @Nullable Void nothing) {
        if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
            state.apart(state.knowledge, true, () -> cursor.readAll(tree.getStatements()));
        } else {
            cursor.readAll(tree.getStatements());
        }
        return Value.UNKNOWN;
    }

    @Override
    public Value visitVariable(VariableTree tree, @Nullable Void nothing) {
        Element variable = cursor.element();
        if (variable == null) {
            return Value.UNKNOWN;
        }
        boolean silenced = isSilenced(variable, tree.getModifiers());
        state.expecting += silenced ? 1 : 0;
        if (Place.isLocal(variable)) {
            Value value = cursor.read(tree.getInitializer());
            if (variable instanceof VariableElement local && Place.isOfInterest(local.asType())) {
                calls.assign(local, value, tree);
            }
        } else if (tree.getInitializer() != null) {
            state.apart(state.knowledge, true, () -> cursor.read(tree.getInitializer()));
        }
        state.expecting -= silenced ? 1 : 0;
        return Value.UNKNOWN;
    }

    /** Code passed to {@code assertThrows} and the like is expected to fail. */
    @Override
    public Value visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
        if (!analysis.functions().mayThrowAnything(cursor.type())) {
            state.apart(state.knowledge, state.constructing, () -> cursor.read(tree.getBody()));
        }
        return Value.UNKNOWN;
    }

    private boolean isSilenced(Element declaration, ModifiersTree modifiers) {
        return isAnnotated(declaration, modifiers, analysis.names().suppressWarnings())
                && Arrays.asList(declaration
                                .getAnnotation(SuppressWarnings.class)
                                .value())
                        .contains("truce");
    }

    /** Generated code is not checked, because nobody could fix it. */
    private boolean isGenerated(Element type, ModifiersTree modifiers) {
        return isAnnotated(type, modifiers, analysis.names().generated())
                || analysis.views().isGenerated(type);
    }

    private static boolean isAnnotated(Element declaration, ModifiersTree modifiers, Name annotation) {
        if (modifiers.getAnnotations().isEmpty()) {
            return false;
        }
        for (AnnotationMirror mirror : declaration.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement().getSimpleName().equals(annotation)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Value visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        return expressions.read(tree);
    }

    @Override
    public Value visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        return expressions.read(tree);
    }

    @Override
    public Value visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        return expressions.read(tree);
    }

    @Override
    public Value visitUnary(UnaryTree tree, @Nullable Void nothing) {
        return conditions.read(tree);
    }

    @Override
    public Value visitBinary(BinaryTree tree, @Nullable Void nothing) {
        return conditions.read(tree);
    }

    @Override
    public Value visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Void nothing) {
        return conditions.read(tree);
    }

    @Override
    public Value visitInstanceOf(InstanceOfTree tree, @Nullable Void nothing) {
        return conditions.read(tree);
    }

    @Override
    public Value visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        return calls.read(tree);
    }

    @Override
    public Value visitNewClass(NewClassTree tree, @Nullable Void nothing) {
        return calls.read(tree);
    }

    @Override
    public Value visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        return calls.read(tree);
    }

    @Override
    public Value visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
        return calls.read(tree);
    }

    @Override
    public Value visitIf(IfTree tree, @Nullable Void nothing) {
        return statements.read(tree);
    }

    @Override
    public Value visitWhileLoop(WhileLoopTree tree, @Nullable Void nothing) {
        return statements.read(tree);
    }

    @Override
    public Value visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void nothing) {
        return statements.read(tree);
    }

    @Override
    public Value visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
        return statements.read(tree);
    }

    @Override
    public Value visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
        return statements.read(tree);
    }

    @Override
    public Value visitLabeledStatement(LabeledStatementTree tree, @Nullable Void nothing) {
        return statements.read(tree);
    }

    @Override
    public Value visitBreak(BreakTree tree, @Nullable Void nothing) {
        return statements.read(tree);
    }

    @Override
    public Value visitContinue(ContinueTree tree, @Nullable Void nothing) {
        return statements.read(tree);
    }

    @Override
    public Value visitYield(YieldTree tree, @Nullable Void nothing) {
        return statements.read(tree);
    }

    @Override
    public Value visitReturn(ReturnTree tree, @Nullable Void nothing) {
        return statements.read(tree);
    }

    @Override
    public Value visitThrow(ThrowTree tree, @Nullable Void nothing) {
        return statements.read(tree);
    }

    @Override
    public Value visitAssert(AssertTree tree, @Nullable Void nothing) {
        return statements.read(tree);
    }

    @Override
    public Value visitTry(TryTree tree, @Nullable Void nothing) {
        return statements.read(tree);
    }

    @Override
    public Value visitSwitch(SwitchTree tree, @Nullable Void nothing) {
        return switches.read(tree);
    }

    @Override
    public Value visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
        return switches.read(tree);
    }

    @Override
    public Value visitCase(CaseTree tree, @Nullable Void nothing) {
        return switches.read(tree);
    }

    @Override
    public Value visitParenthesized(ParenthesizedTree tree, @Nullable Void nothing) {
        return cursor.read(tree.getExpression());
    }

    @Override
    public Value visitTypeCast(TypeCastTree tree, @Nullable Void nothing) {
        return cursor.read(tree.getExpression());
    }

    @Override
    public Value visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
        cursor.read(tree.getQualifierExpression());
        return Value.UNKNOWN;
    }

    @Override
    public Value visitModifiers(ModifiersTree tree, @Nullable Void nothing) {
        return Value.UNKNOWN;
    }

    @Override
    public Value visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
        return Value.UNKNOWN;
    }

    /** The values of several children are not a value of the parent. */
    @Override
    public Value reduce(@Nullable Value last, @Nullable Value before) {
        return Value.UNKNOWN;
    }
}
