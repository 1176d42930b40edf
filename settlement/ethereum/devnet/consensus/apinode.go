package consensus

import (
	"net/http"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// What the specification fixes on mainnet and the driver follows.
const (
	slotsPerEpoch   = 32
	retentionEpochs = 4096
	maxCommitments  = 4096
)

// forkVersion marks the driver's chains: no public network uses it.
var forkVersion = hexutil.Bytes{0x70, 0x00, 0x00, 0x00}

func (d *Driver) serveGenesis(*http.Request) (any, error) {
	return plain{struct {
		Time           decimal       `json:"genesis_time"`
		ValidatorsRoot common.Hash   `json:"genesis_validators_root"`
		ForkVersion    hexutil.Bytes `json:"genesis_fork_version"`
	}{decimal(d.genesisTime), common.Hash{}, forkVersion}}, nil
}

// serveSpec answers with the constants that readers of blobs ask for, named as
// the consensus specification names them.
func (d *Driver) serveSpec(*http.Request) (any, error) {
	num := func(v uint64) string { return strconv.FormatUint(v, 10) }
	retention := num((d.cfg.BlobRetention + slotsPerEpoch - 1) / slotsPerEpoch)
	return plain{map[string]string{
		"PRESET_BASE":                                  "mainnet",
		"CONFIG_NAME":                                  "devnet",
		"DEPOSIT_CHAIN_ID":                             num(d.chainID),
		"DEPOSIT_NETWORK_ID":                           num(d.chainID),
		"SECONDS_PER_SLOT":                             num(d.cfg.SecondsPerSlot),
		"SLOT_DURATION_MS":                             num(d.cfg.SecondsPerSlot * 1000),
		"SLOTS_PER_EPOCH":                              num(slotsPerEpoch),
		"MIN_GENESIS_TIME":                             num(d.genesisTime),
		"GENESIS_DELAY":                                "0",
		"GENESIS_FORK_VERSION":                         forkVersion.String(),
		"FULU_FORK_VERSION":                            forkVersion.String(),
		"ALTAIR_FORK_EPOCH":                            "0",
		"BELLATRIX_FORK_EPOCH":                         "0",
		"CAPELLA_FORK_EPOCH":                           "0",
		"DENEB_FORK_EPOCH":                             "0",
		"ELECTRA_FORK_EPOCH":                           "0",
		"FULU_FORK_EPOCH":                              "0",
		"FIELD_ELEMENTS_PER_BLOB":                      "4096",
		"MAX_BLOB_COMMITMENTS_PER_BLOCK":               num(maxCommitments),
		"MAX_WITHDRAWALS_PER_PAYLOAD":                  num(maxWithdrawals),
		"MIN_EPOCHS_FOR_BLOB_SIDECARS_REQUESTS":        retention,
		"MIN_EPOCHS_FOR_DATA_COLUMN_SIDECARS_REQUESTS": retention,
	}}, nil
}

func (d *Driver) serveSyncing(*http.Request) (any, error) {
	return plain{struct {
		HeadSlot   decimal `json:"head_slot"`
		Distance   decimal `json:"sync_distance"`
		Syncing    bool    `json:"is_syncing"`
		Optimistic bool    `json:"is_optimistic"`
		ELOffline  bool    `json:"el_offline"`
	}{HeadSlot: decimal(d.Head().Slot)}}, nil
}

func (d *Driver) serveVersion(*http.Request) (any, error) {
	return plain{struct {
		Version string `json:"version"`
	}{"sharedsec-devnet/v1"}}, nil
}

func (d *Driver) serveHealth(*http.Request) (any, error) { return nil, nil }
