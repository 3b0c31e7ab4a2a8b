package stet.certificate;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import stet.history.Sha256;

/** The key that a certificate says it was signed with, taken for one only where it can be trusted to be one. */
record PublicHalf(PublicKey key, String fingerprint) {
    /** Of every Ed25519 key: a sequence with the object identifier 1.3.101.112 and a bit string of 32 bytes, RFC 8410. */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int POINT = 32;

    /** The field of the curve, 2^255 - 19. */
    private static final BigInteger FIELD = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /** The ordinates of all points of order 1, 2, 4 and 8: under such a key one signature fits every message. */
    private static final Set<BigInteger> WEAK = Set.of(
            BigInteger.ZERO,
            BigInteger.ONE,
            FIELD.subtract(BigInteger.ONE),
            ordinate("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
            ordinate("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"));

    static PublicHalf of(Members members) {
        members.only("algorithm", "public", "fingerprint");
        String algorithm = members.text("algorithm");
        DoesNotHold.unless(algorithm.equals(SigningKey.ALGORITHM), "certificate_key_algorithm", algorithm);
        byte[] encoded = members.bytes("public");
        DoesNotHold.unless(isEncoded(encoded), "certificate_key_malformed");
        DoesNotHold.unless(
                isSound(ordinate(Arrays.copyOfRange(encoded, PREFIX.length, encoded.length))), "certificate_key_weak");
        PublicHalf half = new PublicHalf(key(encoded), Sha256.hex(encoded));
        DoesNotHold.unless(half.fingerprint().equals(members.hash("fingerprint")), "certificate_key_other");
        return half;
    }

    /** Java takes signatures that are followed by zeros; this takes the 64 bytes alone. */
    boolean verifies(byte[] message, byte[] signed) {
        if (signed.length != 2 * POINT) return false;
        try {
            Signature signature = Signature.getInstance(SigningKey.ALGORITHM);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static boolean isEncoded(byte[] encoded) {
        return encoded.length == PREFIX.length + POINT && Arrays.equals(PREFIX, Arrays.copyOf(encoded, PREFIX.length));
    }

    private static boolean isSound(BigInteger ordinate) {
        return ordinate.compareTo(FIELD) < 0 && !WEAK.contains(ordinate);
    }

    /** Refused where the 32 bytes are no point of the curve. */
    private static PublicKey key(byte[] encoded) {
        try {
            PublicKey key =
                    KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            Signature.getInstance(SigningKey.ALGORITHM).initVerify(key);
            return key;
        } catch (GeneralSecurityException noPoint) {
            throw DoesNotHold.because("certificate_key_malformed");
        }
    }

    private static BigInteger ordinate(String hex) {
        return ordinate(HexFormat.of().parseHex(hex));
    }

    /** The last bit is the sign of the abscissa; the rest is a number, its lowest byte first (RFC 8032, 5.1.2). */
    private static BigInteger ordinate(byte[] point) {
        byte[] highestFirst = new byte[POINT];
        for (int place = 0; place < POINT; place++) highestFirst[POINT - 1 - place] = point[place];
        highestFirst[0] &= 0x7f;
        return new BigInteger(1, highestFirst);
    }
}
