package org.sathi.referrals.internal;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera held a JPEG (Exif orientation): read before the picture is drawn anew, because the note of it is not kept. */
final class JpegTurn {

    /** From this value on width and height change places. */
    static final int FIRST_ON_SIDE = 5;

    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_MARKER = 0xE1;
    private static final int SCAN_MARKER = 0xDA;
    private static final int EXIF_HEAD = 6;
    private static final int ENTRY = 12;

    private JpegTurn() {}

    /** The value from 1 to 8; 1 where nothing usable is noted. */
    static int of(byte[] jpeg) {
        try {
            ByteBuffer in = ByteBuffer.wrap(jpeg);
            in.position(2);
            while (in.remaining() > 4 && (in.get() & 0xFF) == 0xFF) {
                int marker = in.get() & 0xFF;
                int length = in.getShort() & 0xFFFF;
                if (marker == SCAN_MARKER) {
                    return UPRIGHT;
                }
                int next = in.position() + length - 2;
                if (marker == EXIF_MARKER) {
                    return orientation(in.slice(in.position() + EXIF_HEAD, length - 2 - EXIF_HEAD));
                }
                in.position(next);
            }
        } catch (RuntimeException broken) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * ENTRY;
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(at + 8) & 0xFFFF;
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Turns a picture of this size upright. */
    static AffineTransform transform(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
