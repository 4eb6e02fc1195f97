package fr.vitrine.frontend.access.passkeys;

import fr.vitrine.accounts.Account;
import fr.vitrine.accounts.Passkeys.Attestation;
import fr.vitrine.accounts.Passkeys.Passkey;
import fr.vitrine.kernel.PersonId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** One person's keys as Spring Security wants to look them up: nobody else's can be found, whatever a browser sends. */
final class OwnKeys implements PublicKeyCredentialUserEntityRepository, UserCredentialRepository {

    private final PublicKeyCredentialUserEntity person;
    private final PersonId id;
    private final List<Passkey> keys;
    private Optional<Passkey> kept = Optional.empty();

    OwnKeys(Account account, byte[] handle, List<Passkey> keys) {
        this(account.id(), handle, keys, account.email().value(), account.shownAs());
    }

    /** Of whoever has shown this one, and has not said who they are. */
    OwnKeys(Passkey shown, byte[] handle) {
        this(shown.person(), handle, List.of(shown), shown.person().toString(), shown.name());
    }

    private OwnKeys(PersonId id, byte[] handle, List<Passkey> keys, String name, String shownAs) {
        this.id = id;
        this.keys = keys;
        person = ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(handle))
                .name(name)
                .displayName(shownAs)
                .build();
    }

    /** The key that was added, or was shown and has counted on. */
    Optional<Passkey> kept() {
        return kept;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return person.getId().equals(handle) ? person : null;
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String name) {
        return person;
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("a person is known already");
    }

    @Override
    public void delete(Bytes any) {
        throw new UnsupportedOperationException("nothing is removed by a browser's word");
    }

    @Override
    public void save(CredentialRecord shown) {
        var transports = Optional.ofNullable(shown.getTransports()).orElse(Set.of()).stream()
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.toSet());
        var at = shown.getLastUsed().atOffset(ZoneOffset.UTC);
        kept = Optional.of(new Passkey(
                shown.getCredentialId().getBytes(),
                id,
                shown.getLabel(),
                shown.getPublicKey().getBytes(),
                shown.getSignatureCount(),
                shown.isUvInitialized(),
                shown.isBackupEligible(),
                shown.isBackupState(),
                transports,
                new Attestation(bytes(shown.getAttestationObject()), bytes(shown.getAttestationClientDataJSON())),
                at,
                at));
    }

    private static byte[] bytes(@Nullable Bytes said) {
        return said == null ? new byte[0] : said.getBytes();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return findByUserId(person.getId()).stream()
                .filter(found -> found.getCredentialId().equals(credential))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return keys.stream().map(this::stored).toList();
    }

    private CredentialRecord stored(Passkey key) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(key.id()))
                .userEntityUserId(person.getId())
                .publicKey(new ImmutablePublicKeyCose(key.publicKey()))
                .signatureCount(key.signCount())
                .uvInitialized(key.userVerified())
                .backupEligible(key.backupEligible())
                .backupState(key.backupState())
                .transports(key.transports().stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(new Bytes(key.made().object()))
                .attestationClientDataJSON(new Bytes(key.made().clientData()))
                .label(key.name())
                .created(key.createdAt().toInstant())
                .lastUsed(key.lastUsedAt().toInstant())
                .build();
    }
}
