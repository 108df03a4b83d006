using AiTalent.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit;

namespace AiTalent.Browser.Tests.Pages;

public sealed class MovedFigureTests(Demonstration demonstration)
{
    [Fact]
    public async Task A_figure_that_has_just_moved_stays_readable_while_the_colours_of_the_page_change()
    {
        var page = await demonstration.OpenAsync(scheme: ColorScheme.Light);
        await page.GotoAsync("/en/national");
        await page.WaitForFunctionAsync("!!customElements.get('live-total')");
        await Axe.BringAsync(page);
        var marks = await page.EvaluateAsync<int>(
            """
            () => {
                const figures = [...document.querySelectorAll('live-total')];
                for (const figure of figures) {
                    figure.write('1,000,000');
                    for (const mark of figure.getAnimations()) mark.pause();
                }
                return figures.filter(figure => figure.getAnimations().length).length;
            }
            """);

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });

        Assert.InRange(marks, 1, 1000);
        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.Context.CloseAsync();
    }
}
