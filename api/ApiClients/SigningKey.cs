using System.Security.Cryptography;
using AiTalent.Api.Accounts;
using Microsoft.IdentityModel.Tokens;
using Npgsql;

namespace AiTalent.Api.ApiClients;

/// <summary>The key that access tokens are signed with: the same one after a restart and in every api process.</summary>
internal sealed class SigningKey(AccountsDatabase database) : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    // What signs is kept with the key and not for the whole process, where a server that is started again would find that of the disposed key.
    private readonly CryptoProviderFactory _signers = new();

    public SecurityKey Key => new ECDsaSecurityKey(_key)
    {
        KeyId = Convert.ToHexStringLower(SHA256.HashData(_key.ExportSubjectPublicKeyInfo())[..8]),
        CryptoProviderFactory = _signers,
    };

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var pem = database.IsSqlite ? FromFile() : await FromDatabaseAsync(cancellationToken);
        _key.ImportFromPem(pem);
    }

    public void Dispose() => _key.Dispose();

    private string FromFile()
    {
        var path = Path.Combine(database.Folder, "signing.pem");
        if (!File.Exists(path))
            OwnerFile.Write(path, _key.ExportPkcs8PrivateKeyPem());
        return File.ReadAllText(path);
    }

    private async Task<string> FromDatabaseAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenPostgreSqlAsync(cancellationToken);
        await using var insert = new NpgsqlCommand("INSERT INTO accounts.signing_key (id, pem) VALUES (1, $1) ON CONFLICT (id) DO NOTHING", connection);
        insert.Parameters.Add(new NpgsqlParameter<string> { TypedValue = _key.ExportPkcs8PrivateKeyPem() });
        await insert.ExecuteNonQueryAsync(cancellationToken);
        await using var select = new NpgsqlCommand("SELECT pem FROM accounts.signing_key WHERE id = 1", connection);
        return (string)(await select.ExecuteScalarAsync(cancellationToken))!;
    }
}
