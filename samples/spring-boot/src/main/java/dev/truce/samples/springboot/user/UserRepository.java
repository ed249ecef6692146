package dev.truce.samples.springboot.user;

import dev.truce.samples.springboot.store.Store;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;

interface UserRepository extends Store<User, UUID> {

    /** Locks the row, so that no request deletes the user before this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    Optional<User> findAndKeepById(UUID id);
}
