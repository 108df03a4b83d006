using Microsoft.Playwright;
using Xunit;

namespace AiTalent.Browser.Tests.Running;

/// <summary>Acts as a user without a mouse.</summary>
internal static class Keys
{
    private const int Most = 120;

    /// <summary>Presses Tab until the selected element has the focus.</summary>
    public static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < Most; i++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{selector} is not reached by the keyboard.");
    }
}
