using AiTalent.Application.Localization;

namespace AiTalent.Application.Site;

/// <summary>Builds the absolute addresses that mails and certificates name. The host of a request is never used, since a sender chooses it.</summary>
public interface ISiteUrl
{
    /// <summary>Returns the absolute address of a page.</summary>
    /// <param name="language">The language of the page.</param>
    /// <param name="path">The path after the language, without a slash at its start.</param>
    string To(Language language, string path);
}
