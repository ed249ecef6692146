package dev.truce.spring.shop;

import org.springframework.data.jpa.repository.JpaRepository;

/** The profiles. */
public interface ProfileRepository extends JpaRepository<Profile, String> {}
