using AiTalent.ReadModel.Totals;
using CsCheck;

namespace AiTalent.Grains.Tests.ReadModel;

public sealed class SuppressionTests
{
    private static readonly SuppressionGroup[] OnePublicWhole = [new(_ => "", _ => false)];

    [Fact]
    public void A_cell_of_fewer_than_five_is_hidden_and_the_smallest_other_with_it() =>
        Assert.Equal(["a", "c"], Hidden(("a", 4), ("b", 50), ("c", 12), ("d", 30)));

    [Fact]
    public void Two_small_cells_that_hold_five_together_hide_each_other() => Assert.Equal(["a", "b"], Hidden(("a", 2), ("b", 3), ("c", 12)));

    [Fact]
    public void Two_small_cells_that_hold_fewer_than_five_together_need_a_third() =>
        Assert.Equal(["a", "b", "c"], Hidden(("a", 1), ("b", 2), ("c", 12), ("d", 30)));

    [Fact]
    public void Where_every_cell_is_large_none_is_hidden() => Assert.Empty(Hidden(("a", 5), ("b", 6)));

    [Fact]
    public void A_hidden_whole_keeps_one_of_its_parts_hidden()
    {
        var groups = new[] { new SuppressionGroup(key => key[..1], whole => whole == "x") };

        Assert.Equal(["x1"], Suppression.Hidden([("x1", 6), ("x2", 9), ("y1", 7), ("y2", 8)], groups).Order());
    }

    [Fact]
    public void No_subtraction_brings_a_hidden_cell_back() =>
        Gen.Select(Gen.Int[0, 30].Array[1, 12], Gen.Int[1, 4], Gen.Int[1, 4]).Sample((sizes, rows, columns) =>
        {
            var cells = sizes.Select((size, i) => (Key: $"{i % rows}:{i % columns}:{i}", Persons: (long)size)).ToList();
            SuppressionGroup[] groups = [new(key => key.Split(':')[0], _ => false), new(key => key.Split(':')[1], _ => false)];
            var hidden = Suppression.Hidden(cells, groups);
            Assert.All(cells.Where(cell => cell.Persons < 5), cell => Assert.Contains(cell.Key, hidden));
            foreach (var part in groups.SelectMany(group => cells.GroupBy(cell => group.ParentOf(cell.Key))))
            {
                var secret = part.Where(cell => hidden.Contains(cell.Key)).ToList();
                Assert.True(secret.Count == 0 || secret.Count == part.Count() || (secret.Count > 1 && secret.Sum(cell => cell.Persons) >= 5));
            }
        });

    private static IEnumerable<string> Hidden(params (string Key, long Persons)[] cells) => Suppression.Hidden(cells, OnePublicWhole).Order();
}
