package org.sathi.referrals.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sathi.referrals.api.AttachmentKind;

/** Draws an image anew, so that nothing but its picture is kept: no place where it was taken, no comment, no second file behind it. */
final class ImageDrawing {

    /** Most pixels that are drawn; told from the header before anything is drawn. */
    static final long MOST_PIXELS = 16_000_000;

    private static final float QUALITY = 0.88f;

    private ImageDrawing() {}

    /** The same picture, upright, or {@code null} when it is none or has too many pixels. */
    static byte[] again(AttachmentKind kind, byte[] content) {
        try {
            BufferedImage picture = read(kind, content);
            return picture == null ? null : write(kind, picture);
        } catch (IOException | RuntimeException broken) {
            // The readers of the JDK answer broken images with many kinds of exception; all mean that it is no image.
            return null;
        }
    }

    private static BufferedImage read(AttachmentKind kind, byte[] content) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(kind.mime());
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                return null;
            }
            int turn = kind == AttachmentKind.JPEG ? JpegTurn.of(content) : 1;
            return upright(reader.read(0), kind, turn);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage read, AttachmentKind kind, int turn) {
        boolean swapped = turn >= JpegTurn.FIRST_ON_SIDE;
        int width = swapped ? read.getHeight() : read.getWidth();
        int height = swapped ? read.getWidth() : read.getHeight();
        int type = kind == AttachmentKind.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D pen = drawn.createGraphics();
        try {
            if (kind == AttachmentKind.JPEG) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, width, height);
            }
            AffineTransform turned = JpegTurn.transform(turn, read.getWidth(), read.getHeight());
            pen.drawImage(read, turned, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static byte[] write(AttachmentKind kind, BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(kind.mime()).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (kind == AttachmentKind.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
