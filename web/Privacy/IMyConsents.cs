using AiTalent.Application.Localization;

namespace AiTalent.Web.Privacy;

/// <summary>What the signed-in person agreed to.</summary>
public interface IMyConsents
{
    /// <summary>Every consent that was ever given, the newest first.</summary>
    Task<IReadOnlyList<ConsentView>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Agrees to a purpose, as the notice is today; nothing happens where that is so already.</summary>
    /// <param name="language">That the notice was read in: vi, ko or en.</param>
    Task GiveAsync(string purpose, string language, CancellationToken cancellationToken);

    /// <summary>Ends the consent to a purpose that the account goes on without.</summary>
    Task WithdrawAsync(string purpose, CancellationToken cancellationToken);
}

/// <param name="Purpose">A stable snake_case word.</param>
/// <param name="Notice">The version of the notice that the person saw.</param>
/// <param name="Language">That the notice was read in: vi, ko or en.</param>
/// <param name="WithdrawnAt">Null as long as it stands.</param>
/// <param name="IsFree">Whether the account goes on without it.</param>
public sealed record ConsentView(string Purpose, string Notice, string Language, DateTimeOffset GivenAt, DateTimeOffset? WithdrawnAt, bool IsFree);
