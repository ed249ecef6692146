package library.member;

import dev.truce.Guarded;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class MembersResource implements MembersApi {
    @Override
    @Guarded(Member.class)
    public CompletionStage<MemberView> createMember(MemberView member) {
        return CompletableFuture.completedStage(member);
    }

    @Override
    @Guarded(Member.class)
    public CompletionStage<List<MemberView>> listMembers() {
        return CompletableFuture.completedStage(List.of());
    }

    @Override
    @Guarded(Member.class)
    public CompletionStage<MemberView> getMember(UUID memberId) {
        return CompletableFuture.failedStage(new IllegalStateException());
    }

    @Override
    @Guarded(Member.class)
    public CompletionStage<MemberView> replaceMember(UUID memberId, String ifMatch, MemberView member) {
        return CompletableFuture.completedStage(member);
    }

    @Override
    @Guarded(Member.class)
    public CompletionStage<MemberView> patchMember(UUID memberId, String patch) {
        return CompletableFuture.failedStage(new IllegalStateException());
    }

    @Override
    @Guarded(Member.class)
    public CompletionStage<Void> deleteMember(UUID memberId) {
        return CompletableFuture.completedStage(null);
    }
}
