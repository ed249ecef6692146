package dev.truce.samples.springboot.user;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.samples.springboot.web.MissingException;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@RequiredArgsConstructor
class UserService {
    private final UserRepository users;
    private final SubscriptionRepository subscriptions;
    private final UserMapper mapper;

    User create(UserRequest request) {
        return users.save(mapper.toEntity(request));
    }

    @Transactional(readOnly = true)
    User get(UUID id) {
        return users.findById(id).orElseThrow(() -> new MissingException("user"));
    }

    User update(UUID id, UserRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        User user = get(id);
        UserGuard.checkNoneMatch(ifNoneMatch, user.getVersion());
        UserGuard.requireVersion(ifMatch, user);
        mapper.update(user, request);
        return user;
    }

    void delete(UUID id, IfMatch ifMatch) {
        User user = get(id);
        UserGuard.requireVersion(ifMatch, user);
        users.delete(user);
    }

    Subscription subscribe(UUID id) {
        User user = users.findAndKeepById(id).orElseThrow(() -> new MissingException("user"));
        Subscription subscription = new Subscription();
        subscription.setUser(user);
        return subscriptions.save(subscription);
    }
}
