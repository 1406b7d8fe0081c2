package org.sathi.kernel.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Small numbers are withheld, and nothing that is withheld can be worked out again: looked at with the ranks of matrices, which the code itself does not use. */
@Tag("A-46")
class WithholdingTest {

    private static final double NOTHING = 1e-9;

    @Test
    void aSmallNumberTakesTheSmallestOneBesideItWithIt() {
        assertHidden(new int[] {30, 3, 7, 20}, List.of(new int[] {0, 1, 2, 3}), 1, 2);
    }

    @Test
    void twoSmallNumbersUnderAShownTotalOfFewTakeAThirdWithThem() {
        assertHidden(new int[] {23, 1, 2, 20}, List.of(new int[] {0, 1, 2, 3}), 1, 2, 3);
    }

    @Test
    void aTrueZeroAndALargeNumberShow() {
        assertHidden(new int[] {12, 0, 12}, List.of(new int[] {0, 1, 2}));
    }

    @Test
    void aTotalOfOnePartHidesWithIt() {
        assertHidden(new int[] {4, 4}, List.of(new int[] {0, 1}), 0, 1);
    }

    @Test
    void aCellBetweenTwoLoopsIsNotGivenAway() {
        // two squares of small numbers, and one number that joins them: no single sum gives it away, all of them
        // together do
        int[][] cells = {
            {2, 2, 9, 0},
            {2, 2, 2, 0},
            {0, 0, 2, 2},
            {0, 9, 2, 2},
        };
        int[] numbers = sheet(cells);
        boolean[] hidden = Withholding.of(numbers, sums(4, 4));
        assertNothingKnown(numbers, sums(4, 4), hidden);
    }

    @Test
    void noWithheldNumberOfManyRandomSheetsCanBeWorkedOut() {
        SplittableRandom random = new SplittableRandom(7);
        for (int sheet = 0; sheet < 400; sheet++) {
            int rows = random.nextInt(2, 8);
            int columns = random.nextInt(2, 7);
            int most = random.nextInt(2, 40);
            int[][] cells = new int[rows][columns];
            for (int[] row : cells) {
                for (int column = 0; column < columns; column++) {
                    row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(most);
                }
            }
            int[] numbers = sheet(cells);
            List<int[]> sums = sums(rows, columns);
            boolean[] hidden = Withholding.of(numbers, sums);
            for (int i = 0; i < numbers.length; i++) {
                assertTrue(hidden[i] || !Withholding.small(numbers[i]));
            }
            assertNothingKnown(numbers, sums, hidden);
        }
    }

    private static void assertHidden(int[] numbers, List<int[]> sums, int... places) {
        boolean[] expected = new boolean[numbers.length];
        for (int place : places) {
            expected[place] = true;
        }
        assertArrayEquals(expected, Withholding.of(numbers, sums));
    }

    /** The cells, then the totals of the rows, the totals of the columns and the total of all. */
    private static int[] sheet(int[][] cells) {
        int rows = cells.length;
        int columns = cells[0].length;
        int[] numbers = new int[(rows + 1) * (columns + 1)];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int number = cells[row][column];
                numbers[row * (columns + 1) + column] = number;
                numbers[row * (columns + 1) + columns] += number;
                numbers[rows * (columns + 1) + column] += number;
                numbers[rows * (columns + 1) + columns] += number;
            }
        }
        return numbers;
    }

    private static List<int[]> sums(int rows, int columns) {
        List<int[]> sums = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            int[] sum = new int[columns + 1];
            sum[0] = row * (columns + 1) + columns;
            for (int column = 0; column < columns; column++) {
                sum[column + 1] = row * (columns + 1) + column;
            }
            sums.add(sum);
        }
        for (int column = 0; column <= columns; column++) {
            int[] sum = new int[rows + 1];
            sum[0] = rows * (columns + 1) + column;
            for (int row = 0; row < rows; row++) {
                sum[row + 1] = row * (columns + 1) + column;
            }
            sums.add(sum);
        }
        return sums;
    }

    /** A number can be worked out exactly when a line that holds it alone adds nothing to the sums. */
    private static void assertNothingKnown(int[] numbers, List<int[]> sums, boolean[] hidden) {
        int rank = rank(matrix(sums, hidden, -1));
        for (int place = 0; place < numbers.length; place++) {
            if (hidden[place]) {
                assertEquals(rank + 1, rank(matrix(sums, hidden, place)), "place " + place);
            }
        }
    }

    private static double[][] matrix(List<int[]> sums, boolean[] hidden, int alone) {
        double[][] matrix = new double[sums.size() + (alone < 0 ? 0 : 1)][hidden.length];
        for (int i = 0; i < sums.size(); i++) {
            int[] sum = sums.get(i);
            for (int j = 0; j < sum.length; j++) {
                if (hidden[sum[j]]) {
                    matrix[i][sum[j]] = j == 0 ? -1 : 1;
                }
            }
        }
        if (alone >= 0) {
            matrix[sums.size()][alone] = 1;
        }
        return matrix;
    }

    private static int rank(double[][] matrix) {
        int rank = 0;
        for (int column = 0; column < matrix[0].length && rank < matrix.length; column++) {
            int best = rank;
            for (int row = rank; row < matrix.length; row++) {
                if (Math.abs(matrix[row][column]) > Math.abs(matrix[best][column])) {
                    best = row;
                }
            }
            if (Math.abs(matrix[best][column]) < NOTHING) {
                continue;
            }
            double[] pivot = matrix[best];
            matrix[best] = matrix[rank];
            matrix[rank] = pivot;
            for (int row = rank + 1; row < matrix.length; row++) {
                double factor = matrix[row][column] / pivot[column];
                for (int i = column; i < pivot.length; i++) {
                    matrix[row][i] -= factor * pivot[i];
                }
            }
            rank++;
        }
        return rank;
    }
}
