using System.Text.Encodings.Web;
using System.Text.Unicode;
using AiTalent.Application.Localization;
using AiTalent.Web;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AiTalent.Web.Tests;

/// <summary>Renders the markup of a component as in a page in the language.</summary>
internal static class Rendered
{
    public static async Task<string> In<TComponent>(Language language, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        language.Use();
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var given = ParameterView.FromDictionary(parameters.ToDictionary(one => one.Name, one => one.Value));
            return (await renderer.RenderComponentAsync<TComponent>(given)).ToHtmlString();
        });
    }

    public static RenderFragment Label(string words) => builder => builder.AddContent(0, words);
}
