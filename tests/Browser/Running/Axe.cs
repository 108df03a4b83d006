using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace AiTalent.Browser.Tests.Running;

/// <summary>Runs axe-core, loaded once per page, for every view of it.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static Task BringAsync(IPage page) => page.EvaluateAsync(Script);

    /// <summary>Returns one line for each violation: its rule and the elements.</summary>
    public static Task<string[]> ViolationsAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
            .map(violation => `${violation.id}: ${violation.nodes.map(node => node.html).join(', ')}`)
        """);
}
