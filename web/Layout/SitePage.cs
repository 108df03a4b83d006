using AiTalent.Application.Localization;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Components;

namespace AiTalent.Web.Layout;

/// <summary>
/// Base class of pages under <c>/{lang}/…</c>. The language is set before the page is rendered; see
/// <see cref="LanguageExtensions"/>.
/// </summary>
public abstract class SitePage : ComponentBase
{
    /// <summary>Gets the language of the page, the first segment of its address.</summary>
    [Parameter] public string? Lang { get; set; }

    protected static Language Language => Language.Current;
}
